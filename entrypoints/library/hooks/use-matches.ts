import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { type ClipMatch, matchOf } from '../../../utils/store/match-of';

type Matches = ReadonlyMap<ClipId, ClipMatch>;

const NONE: Matches = new Map();
/** Bodies are read for so many at a time, so that the first ones are seen at once and no key waits. */
const FEW = 6;
/** What was found is kept for so many rows, so that scrolling back shows it at once. */
const MOST_KEPT = 400;

/** Where in the clips shown stands what was searched; what is known stays while more is read. */
export function useMatches(db: CollectionDatabase, clips: readonly Clip[], typed: string): Matches {
  const [matches, setMatches] = useState(NONE);
  const known = useRef({ typed, matches: NONE });
  useEffect(() => {
    if (known.current.typed !== typed || known.current.matches.size > MOST_KEPT)
      known.current = { typed, matches: NONE };
    setMatches(known.current.matches);
    if (typed === '') return;
    let gone = false;
    const find = async () => {
      const missing = clips.filter(({ id }) => !known.current.matches.has(id));
      for (let from = 0; from < missing.length && !gone; from += FEW) {
        const some = missing.slice(from, from + FEW);
        const found = await Promise.all(some.map(async (clip) => [clip.id, await matchOf(db, clip, typed)] as const));
        if (gone) return;
        known.current = { typed, matches: new Map([...known.current.matches, ...found]) };
        setMatches(known.current.matches);
      }
    };
    // A body that cannot be read leaves its title standing alone; the list itself reports a storage that fails.
    find().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [db, clips, typed]);
  return matches;
}
