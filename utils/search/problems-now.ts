import type { QueryProblem } from './query';

/** What is wrong with a query whose values are being offered: not the field at the caret, which has none yet. */
export const problemsNow = (problems: readonly QueryProblem[], typed: string, caret: number): readonly QueryProblem[] =>
  problems.filter(({ code, what }) => code !== 'empty-field' || !typed.slice(0, caret).endsWith(what));
