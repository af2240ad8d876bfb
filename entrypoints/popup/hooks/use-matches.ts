import { useEffect, useState } from 'preact/hooks';
import type { ClipMatch } from '../../../components/clip/clip-item';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import type { Search } from '../search-of';

type Matches = ReadonlyMap<ClipId, ClipMatch>;

const NONE: Matches = new Map();
/** Bodies are read for so many at a time, so that the first ones are seen at once. */
const FEW = 8;

/** Where in the clips shown stands what was typed. */
export function useMatches(
  db: CollectionDatabase,
  search: Search | undefined,
  clips: readonly Clip[],
  typed: string,
): Matches {
  const [matches, setMatches] = useState(NONE);
  useEffect(() => {
    setMatches(NONE);
    if (typed.trim() === '' || !search) return;
    let gone = false;
    const find = async () => {
      for (let from = 0; from < clips.length && !gone; from += FEW) {
        const some = clips.slice(from, from + FEW);
        const found = await Promise.all(
          some.map(async (clip) => [clip.id, await search.matchOf(db, clip, typed)] as const),
        );
        if (!gone) setMatches((last) => new Map([...last, ...found]));
      }
    };
    // A body that cannot be read leaves its title standing alone; the list itself reports a storage that fails.
    find().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [db, search, clips, typed]);
  return matches;
}
