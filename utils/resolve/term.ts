import type { Lexicon } from '../lexicon/lexicon';

/** The Party's term on a day, in Roman numerals; `undefined` for days before the first known one. */
export function termAt(lexicon: Lexicon, day: string): string | undefined {
  return lexicon.terms('party').findLast(({ from }) => from !== undefined && from <= day)?.term;
}
