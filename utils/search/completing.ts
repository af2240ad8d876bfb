import { type FieldName, fieldOf } from './parse-condition';

/** The piece of a query that is being typed, and what may stand in its place. */
export interface Completing {
  /** Where it begins; it ends at the caret. */
  readonly start: number;
  /** `-` or `=` before it, which stays. */
  readonly sign: string;
  /** What stands before the colon; undefined for bare words. */
  readonly field?: FieldName;
  readonly value: string;
}

const QUOTES = '"“”„';
const OPEN_VALUE = new RegExp(`(?:^|[\\s,;])([-=]*)([\\p{L}\\p{M}_]+):[${QUOTES}]([^${QUOTES}]*)$`, 'u');
const BARE_VALUE = new RegExp(`(?:^|[\\s,;])([-=]*)([\\p{L}\\p{M}_]+):([^\\s,;${QUOTES}]*)$`, 'u');
const WORD = /(?:^|[\s,;])(-?)([\p{L}\p{M}\p{N}/-]*\p{L}[\p{L}\p{M}\p{N}/-]*)$/u;
const RUN =
  /(?:^|[,;]|[\s][-=]*[\p{L}_]+:\S+\s)\s*((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}/-]* ){0,5}[\p{L}\p{N}][\p{L}\p{M}\p{N}/-]+)$/u;

function valueAt(typed: string): Completing | undefined {
  const match = OPEN_VALUE.exec(typed) ?? BARE_VALUE.exec(typed);
  const [all, sign = '', name = '', value = ''] = match ?? [];
  const field = fieldOf(name);
  if (all === undefined || !field) return undefined;
  return { start: typed.length - all.replace(/^[\s,;]/u, '').length, sign, field, value };
}

/**
 * What is being typed at the end of `typed` (the query up to the caret): a field's value; else the last word, which may
 * become a field, and the run of bare words, which may become a name.
 */
export function completing(typed: string): readonly Completing[] {
  const value = valueAt(typed);
  if (value) return [value];
  // Within quotation marks every word means itself.
  if ((typed.match(new RegExp(`[${QUOTES}]`, 'gu')) ?? []).length % 2 === 1) return [];
  const [, sign = '', word] = WORD.exec(typed) ?? [];
  const [, run] = RUN.exec(typed) ?? [];
  return [
    ...(word === undefined ? [] : [{ start: typed.length - word.length - sign.length, sign, value: word }]),
    ...(run === undefined || run === word ? [] : [{ start: typed.length - run.length, sign: '', value: run }]),
  ];
}

/** A query with a field and its value in the place of what was being typed; a value of several words is quoted. */
export function completed(
  typed: string,
  caret: number,
  { start, sign }: Completing,
  { field, value }: { readonly field: FieldName; readonly value?: string },
): { readonly typed: string; readonly caret: number } {
  const bare = value?.replace(/["“”„]/gu, ' ').trim();
  const written = bare === undefined ? '' : `${/[\s,;]/u.test(bare) ? `"${bare}"` : bare} `;
  const head = `${typed.slice(0, start)}${sign}${field}:${written}`;
  return { typed: head + typed.slice(caret).replace(/^ /u, written === '' ? ' ' : ''), caret: head.length };
}
