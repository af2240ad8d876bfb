import type { ExportName } from '../utils/export/formats';
import type { Options } from './arguments';
import { explainFormat } from './formats/explain';
import { exportFormat } from './formats/export';
import type { Format } from './formats/format';
import { jsonFormat } from './formats/json';
import { markdownFormat } from './formats/markdown';
import { ndjsonFormat } from './formats/ndjson';

const own: Readonly<Partial<Record<Options['format'], Format>>> = {
  ndjson: ndjsonFormat,
  json: jsonFormat,
  markdown: markdownFormat,
};

/** The format the options ask for; `--explain` is one of its own. */
export function formatOf({ format, explain, out }: Options): Format {
  if (explain) return explainFormat;
  return own[format] ?? exportFormat(format as ExportName, out !== undefined);
}
