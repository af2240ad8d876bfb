import { parseArgs } from 'node:util';
import { type ExportName, exportFormats } from '../utils/export/formats';
import type { Result } from '../utils/model/result';

export type FormatName = 'ndjson' | ExportName;
/** One line a file, and whatever the collection can be exported as. */
export const formatNames = [
  'ndjson',
  ...(Object.keys(exportFormats) as ExportName[]),
] as const satisfies readonly FormatName[];

/** The command line, understood. */
export interface Options {
  readonly format: FormatName;
  readonly url?: string;
  /** Path of a JSON array of `{ file, url }`. */
  readonly urls?: string;
  readonly explain: boolean;
  /** Folder to write into; standard output where absent. */
  readonly out?: string;
  readonly help: boolean;
  /** Files, folders and `-`, as given. */
  readonly paths: readonly string[];
}

const flags = {
  format: { type: 'string' },
  url: { type: 'string' },
  urls: { type: 'string' },
  explain: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const wrong = (message: string) => ({ ok: false, error: { code: 'usage', message } }) as const;

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: flags, allowPositionals: true });
}

/** Reads the arguments behind the program's name; an unknown or contradictory one is a `usage` fault. */
export function parseArguments(argv: readonly string[]): Result<Options> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const format = formatNames.find((name) => name === (values.format ?? 'ndjson'));
  if (!format) return wrong(`Unknown format '${values.format}'; there are ${formatNames.join(', ')}`);
  if (values.url !== undefined && values.urls !== undefined) return wrong('Give --url or --urls, not both');
  if (values.help !== true && positionals.length === 0) return wrong('No file, folder or - was given');
  return {
    ok: true,
    value: {
      format,
      ...(values.url === undefined ? {} : { url: values.url }),
      ...(values.urls === undefined ? {} : { urls: values.urls }),
      ...(values.out === undefined ? {} : { out: values.out }),
      explain: values.explain === true,
      help: values.help === true,
      paths: positionals,
    },
  };
}
