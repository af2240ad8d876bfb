import type { Options } from './arguments';
import { explainFormat } from './formats/explain';
import type { Format } from './formats/format';
import { jsonFormat } from './formats/json';
import { markdownFormat } from './formats/markdown';
import { ndjsonFormat } from './formats/ndjson';

const formats: Readonly<Record<Options['format'], Format>> = {
  ndjson: ndjsonFormat,
  json: jsonFormat,
  markdown: markdownFormat,
};

/** The format the options ask for; `--explain` is one of its own. */
export function formatOf({ format, explain }: Options): Format {
  return explain ? explainFormat : formats[format];
}
