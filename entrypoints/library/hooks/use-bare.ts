import { useWatched } from '../../../components/hooks/use-watched';
import type { CollectionDatabase } from '../../../utils/store/database';
import { countClips } from '../../../utils/store/list-clips';
import { observe } from '../../../utils/store/observe';

/** Whether the collection has no clip at all, counted where `isAsked`: what is found nowhere is not looked for otherwise. */
export function useBare(db: CollectionDatabase, isAsked: boolean): boolean | undefined {
  const { value: count } = useWatched(() => observe(async () => (isAsked ? countClips(db) : undefined)), [db, isAsked]);
  return count === undefined ? undefined : count === 0;
}
