import type { Context } from '../../recognizer';

const known = new WeakMap<Context['abbreviations'], ReadonlySet<number>>();

/** True if the token closes the bracket of an abbreviation that the article defines: "Quân ủy Trung ương (QUTƯ[)]". */
export function closesAbbreviation({ abbreviations, tokens }: Context, token: number): boolean {
  let ends = known.get(abbreviations);
  if (ends === undefined) {
    ends = new Set(abbreviations.list.map(({ end }) => end));
    known.set(abbreviations, ends);
  }
  return ends.has(tokens.end[token] ?? -1);
}
