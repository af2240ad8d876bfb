import { useWatched } from '../../../components/hooks/use-watched';
import { type Desk, deskOf } from '../../../utils/model/desk';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { readSetting, writeSetting } from '../../../utils/store/settings';

/** How the library is arranged here and in every other window; undefined for the moment until it is read. */
export function useDesk(db: CollectionDatabase): [Desk | undefined, (more: Partial<Desk>) => void] {
  const { value, error } = useWatched(() => observe(async () => deskOf(await readSetting(db, 'desk'))), [db]);
  const desk = value ?? (error === undefined ? undefined : deskOf(undefined));
  // An arrangement that cannot be kept holds for nothing; the list itself reports a storage that fails.
  const arrange = (more: Partial<Desk>) =>
    void writeSetting(db, 'desk', { ...(desk ?? deskOf(undefined)), ...more }).catch(() => undefined);
  return [desk, arrange];
}
