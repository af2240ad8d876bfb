import { useEffect, useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { type Reading, readingOf } from '../../../utils/browse/dossier/reading';
import type { EntityKey } from '../../../utils/model/ids';
import type { MentionKind } from '../../../utils/model/mention';
import type { CollectionDatabase } from '../../../utils/store/database';
import { idsNaming } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';
import { readClips } from '../../../utils/store/read-clips';
import { breath } from './breath';

/** What gathers a dossier article by article. */
export interface Gatherer<Dossier> {
  readonly add: (reading: Reading) => void;
  readonly dossier: () => Dossier;
}

/** A dossier as far as its articles were read. */
export interface Gathered<Dossier> {
  readonly dossier?: Dossier;
  /** How many articles were read, of how many; undefined until they are counted. */
  readonly done: number;
  readonly total?: number;
}

/** The first view comes after so many articles, the next ones when so many milliseconds went by. */
const FIRST = 25;
const PAUSE = 400;

/** So many milliseconds of reading at a time. */
const SLICE = 24;

/**
 * Reads every article that names somebody, the newest first, and shows what is known meanwhile; reads anew when other
 * articles name them. One body is in memory at a time.
 */
export function useGathered<Dossier>(
  db: CollectionDatabase,
  { kind, key }: { readonly kind: MentionKind; readonly key: EntityKey },
  make: () => Gatherer<Dossier>,
): Gathered<Dossier> {
  const [gathered, setGathered] = useState<Gathered<Dossier>>({ done: 0 });
  const { value: ids } = useWatched(
    () =>
      observe(async () => {
        const found = await idsNaming(db, [{ kind, key }]);
        return [...(found ?? [])].sort().reverse();
      }),
    [db, kind, key],
  );
  const asked = ids?.join(' ');
  useEffect(() => {
    if (!ids) return;
    const gone = new AbortController();
    const gatherer = make();
    const show = (done: number) => {
      if (!gone.signal.aborted) setGathered({ dossier: gatherer.dossier(), done, total: ids.length });
    };
    const read = async () => {
      let [done, shown, slice] = [0, performance.now(), performance.now()];
      for await (const { clip, content } of readClips(db, ids)) {
        if (gone.signal.aborted) return;
        gatherer.add(readingOf(clip, content));
        done++;
        if (done === FIRST || performance.now() - shown > PAUSE) {
          show(done);
          shown = performance.now();
        }
        if (performance.now() - slice > SLICE) {
          await breath();
          slice = performance.now();
        }
      }
      show(done);
    };
    void read();
    return () => gone.abort();
  }, [asked]);
  return gathered;
}
