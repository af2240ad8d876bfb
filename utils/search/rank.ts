import type { Grade } from './match';

/** One answer of a search. */
export interface Found<Id extends string> {
  readonly id: Id;
  readonly grade: Grade;
}

/** Best first; among equals the newest first, for ids that grow with the time of saving. */
export function rank<Id extends string>(found: readonly Found<Id>[]): readonly Found<Id>[] {
  return [...found].sort((a, b) => b.grade - a.grade || (a.id < b.id ? 1 : -1));
}
