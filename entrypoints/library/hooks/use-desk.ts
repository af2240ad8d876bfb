import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { type Desk, deskOf } from '../../../utils/model/desk';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { readSetting, writeSetting } from '../../../utils/store/settings';

/** How the library is arranged here and in every other window; undefined for the moment until it is read. */
export function useDesk(db: CollectionDatabase): [Desk | undefined, (more: Partial<Desk>) => void] {
  const { value, error } = useWatched(() => observe(async () => deskOf(await readSetting(db, 'desk'))), [db]);
  const isFailed = error !== undefined;
  const desk = useMemo(() => value ?? (isFailed ? deskOf(undefined) : undefined), [value, isFailed]);
  // What was arranged a moment ago may not be read yet.
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  }, [desk]);
  const arrange = (more: Partial<Desk>) => {
    latest.current = { ...(latest.current ?? deskOf(undefined)), ...more };
    // An arrangement that cannot be kept holds for nothing; the list itself reports a storage that fails.
    void writeSetting(db, 'desk', latest.current).catch(() => undefined);
  };
  return [desk, arrange];
}
