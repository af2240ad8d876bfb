import { firstAt } from '../text/first-at';

/** The first `limit` of many in the order of `compare`, without sorting the others. */
export function bestOf<T>(all: readonly T[], limit: number, compare: (a: T, b: T) => number): readonly T[] {
  if (all.length <= limit * 2) return [...all].sort(compare).slice(0, limit);
  const best = all.slice(0, limit).sort(compare);
  for (let i = limit; i < all.length; i++) {
    const one = all[i] as T;
    if (limit === 0 || compare(one, best[best.length - 1] as T) >= 0) continue;
    best.splice(
      firstAt(best.length - 1, (at) => compare(one, best[at] as T) < 0),
      0,
      one,
    );
    best.pop();
  }
  return best;
}
