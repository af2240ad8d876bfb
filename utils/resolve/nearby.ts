import type { Known, Named } from './known-official';

/** What a short name or an office means is named within this many characters of it; articles are shorter. */
const REACH = 50_000;

/** Answers which officials are named near a place; asked in ascending order it walks the mentions once. */
export type Nearby = (start: number) => readonly Known[];

type Mentions = readonly Pick<Named, 'candidate' | 'official'>[];

/** `mentions` are names in the order of the text; `end` is the last place that is asked for. */
export function nearby(mentions: Mentions, end: number): Nearby {
  return end <= REACH ? everywhere(mentions) : within(mentions);
}

/** Everybody: most texts are shorter than the reach. */
function everywhere(mentions: Mentions): Nearby {
  let officials: readonly Known[] | undefined;
  return () => {
    officials ??= bearersOf(mentions);
    return officials;
  };
}

function bearersOf(mentions: Mentions): readonly Known[] {
  const bearers = new Set<Known>();
  for (const { official } of mentions) if (official !== undefined) bearers.add(official);
  return [...bearers];
}

function within(mentions: Mentions): Nearby {
  const counts = new Map<Known, number>();
  let first = 0;
  let last = 0;
  let officials: readonly Known[] | undefined;
  return (start) => {
    for (; (mentions[last]?.candidate.start ?? Number.POSITIVE_INFINITY) <= start + REACH; last++) {
      const official = mentions[last]?.official;
      if (official === undefined) continue;
      const before = counts.get(official) ?? 0;
      if (before === 0) officials = undefined;
      counts.set(official, before + 1);
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
