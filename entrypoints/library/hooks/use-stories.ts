import { useEffect } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { storySizes } from '../../../utils/store/stories/read-stories';
import { tendStories } from '../../../utils/store/stories/tend-stories';

const NONE: ReadonlyMap<ClipId, number> = new Map();

/** How many other clips tell the stories of those in sight; clips of older collections are looked at meanwhile. */
export function useStories(db: CollectionDatabase, clips: readonly Clip[]): ReadonlyMap<ClipId, number> {
  useEffect(() => {
    const gone = new AbortController();
    void tendStories(db, gone.signal);
    return () => gone.abort();
  }, [db]);
  const ids = clips.map(({ id }) => id);
  const { value = NONE } = useWatched(() => observe(() => storySizes(db, ids)), [db, ids.join(' ')]);
  return value;
}
