import { codeAt } from './code-at';

const SPACE = 0x20;

/**
 * Where the last space of a name or a phrase stands, before a place; -1 if there is none. Engines search forwards in compiled
 * code, and call out of it to search backwards.
 */
export function lastSpace(text: string, before = text.length): number {
  let at = before - 1;
  while (at >= 0 && codeAt(text, at) !== SPACE) at--;
  return at < 0 ? -1 : at;
}
