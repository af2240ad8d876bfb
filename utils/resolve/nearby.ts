import type { Known, Named } from './known-official';

/** What a short name or an office means is named within this many characters of it; articles are shorter. */
const REACH = 50_000;

/** Answers which officials are named near a place; asked in ascending order it walks the mentions once. */
export type Nearby = (start: number) => readonly Known[];

/** `mentions` are names in the order of the text. */
export function nearby(mentions: readonly Pick<Named, 'candidate' | 'official'>[]): Nearby {
  const counts = new Map<Known, number>();
  let first = 0;
  let last = 0;
  let officials: readonly Known[] | undefined;
  return (start) => {
    for (; (mentions[last]?.candidate.start ?? Number.POSITIVE_INFINITY) <= start + REACH; last++) {
      const official = mentions[last]?.official;
      if (official === undefined) continue;
      if (!counts.has(official)) officials = undefined;
      counts.set(official, (counts.get(official) ?? 0) + 1);
    }
    for (; first < last && (mentions[first]?.candidate.start ?? 0) < start - REACH; first++) {
      const official = mentions[first]?.official;
      if (official === undefined) continue;
      const left = (counts.get(official) ?? 1) - 1;
      if (left > 0) counts.set(official, left);
      else if (counts.delete(official)) officials = undefined;
    }
    officials ??= [...counts.keys()];
    return officials;
  };
}
