import type { Clip } from '../model/clip';

/** Clips in the order they were saved, newest first; ids break ties, because they grow with the time of saving. */
export function newestFirst(clips: readonly Clip[]): readonly Clip[] {
  const compare = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return [...clips].sort((a, b) => compare(a.savedAt, b.savedAt) || compare(a.id, b.id));
}
