import type { Groups } from './groups';

/** What each mention is compared by; nothing where it has none of it. */
export type Keys = readonly (string | undefined)[];

/** Joins what has one key. */
export function joinEqual(groups: Groups, keys: Keys): void {
  if (keys.every((key) => key === undefined)) return;
  const first = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === undefined) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else groups.join(before, i);
  });
}

/** Joins what says less to what says more, where only one document says more: "Nghị quyết 147" to "147-NQ/ĐU.CNQP". */
export function joinUnique(groups: Groups, keys: Keys, saysMore: readonly boolean[]): void {
  if (!keys.some((key, i) => key !== undefined && saysMore[i] !== true)) return;
  const fuller = new Map<string, Set<number>>();
  keys.forEach((key, i) => {
    if (key === undefined || saysMore[i] !== true) return;
    const leaders = fuller.get(key) ?? new Set<number>();
    fuller.set(key, leaders.add(groups.leaderOf(i)));
  });
  const plain = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === undefined || saysMore[i] === true) return;
    const leaders = fuller.get(key);
    const target = leaders?.size === 1 ? [...leaders][0] : plain.get(key);
    if (target === undefined) plain.set(key, i);
    else groups.join(target, i);
  });
}
