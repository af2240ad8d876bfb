import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Result } from '../utils/model/result';
import type { Options } from './arguments';
import { systemFault } from './faults';

/** The address of a file, if the command line gave one. */
export type AddressOf = (file: string) => string | undefined;

interface Row {
  readonly file: string;
  readonly url: string;
}

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'file' in row &&
  typeof row.file === 'string' &&
  'url' in row &&
  typeof row.url === 'string';

function parseRows(path: string): Result<readonly Row[]> {
  const wrong = (message: string) =>
    ({ ok: false, error: { code: 'bad-index', message: `${path}: ${message}` } }) as const;
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return wrong(`not JSON (${error.message})`);
    return { ok: false, error: systemFault(path, error) };
  }
  if (!Array.isArray(rows) || !rows.every(isRow)) return wrong('not an array of { file, url }');
  return { ok: true, value: rows };
}

/** Reads `--url` or `--urls`. A row's file is looked for beside the index, as given, and by its bare name. */
export function addresses(options: Options): Result<AddressOf> {
  const { url, urls } = options;
  if (urls === undefined) return { ok: true, value: () => url };
  const rows = parseRows(urls);
  if (!rows.ok) return rows;
  const byPath = new Map(rows.value.map((row) => [resolve(dirname(urls), row.file), row.url]));
  const byGiven = new Map(rows.value.map((row) => [row.file, row.url]));
  const find: AddressOf = (file) => byPath.get(resolve(file)) ?? byGiven.get(file) ?? byGiven.get(basename(file));
  return { ok: true, value: find };
}
