import { useState } from 'preact/hooks';
import type { BulkAct } from '../../../components/library/selection-bar';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { ClipId } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { deleteClip, restoreClip } from '../../../utils/store/bin';
import type { CollectionDatabase } from '../../../utils/store/database';
import { addTag, removeTag, setMark } from '../../../utils/store/order-clips';

/** What was done last, in words, and how it is taken back. */
export interface Done {
  readonly words: string;
  readonly undo?: () => void;
}

/** What is done to clips, each with its way back. */
export interface Acts {
  readonly done?: Done;
  readonly act: (act: BulkAct, ids: readonly ClipId[]) => void;
  readonly tag: (tag: string, ids: readonly ClipId[]) => void;
}

type Ids = Result<readonly ClipId[]>;

async function deleteAll(db: CollectionDatabase, ids: readonly ClipId[]): Promise<Ids> {
  for (const id of ids) {
    const deleted = await deleteClip(db, id, new Date().toISOString());
    if (!deleted.ok) return deleted;
  }
  return { ok: true, value: ids };
}

async function restoreAll(db: CollectionDatabase, ids: readonly ClipId[]): Promise<Ids> {
  for (const id of ids) {
    const restored = await restoreClip(db, { id });
    if (!restored.ok) return restored;
  }
  return { ok: true, value: ids };
}

/** Does things to clips and offers them back. */
export function useActs(db: CollectionDatabase, t: LibraryTranslator): Acts {
  const [done, setDone] = useState<Done>();
  const perform = async (
    work: () => Promise<Ids>,
    words: (count: number) => string,
    back: (ids: readonly ClipId[]) => Promise<Ids>,
  ) => {
    const result = await work();
    if (!result.ok) return setDone({ words: t('done.fault', { message: result.error.message }) });
    const undo = async () => {
      const undone = await back(result.value);
      setDone({ words: undone.ok ? t('done.undo') : t('done.fault', { message: undone.error.message }) });
    };
    setDone({ words: words(result.value.length), undo: () => void undo() });
  };
  return {
    done,
    act: (act, ids) => {
      if (act === 'delete')
        void perform(
          () => deleteAll(db, ids),
          (count) => t('done.delete', { count }),
          (changed) => restoreAll(db, changed),
        );
      else
        void perform(
          () => setMark(db, ids, { mark: act, on: true }),
          (count) => t('done.mark', { count }),
          (changed) => setMark(db, changed, { mark: act, on: false }),
        );
    },
    tag: (tag, ids) =>
      void perform(
        () => addTag(db, ids, tag),
        (count) => t('done.tag', { count }),
        (changed) => removeTag(db, changed, tag.trim()),
      ),
  };
}
