import { useContext } from 'preact/hooks';
import type { BulkAct } from '../../../components/library/selection-bar';
import { faultText } from '../../../utils/i18n/fault-text';
import type { ClipId } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { deleteClips, restoreClips } from '../../../utils/store/bin';
import { saveClipNote } from '../../../utils/store/clip-notes';
import type { CollectionDatabase } from '../../../utils/store/database';
import { addTag, haveMark, removeTag, setMark } from '../../../utils/store/order-clips';
import { Kept } from './kept-here';
import type { Done, Saying } from './use-deeds';
import { withWayBack } from './with-way-back';

/** What is done to clips, each with its way back. */
export interface Acts {
  readonly done?: Done;
  /** Answers whether it was done; why it was not is told. */
  readonly act: (act: BulkAct, ids: readonly ClipId[]) => Promise<boolean>;
  readonly tag: (tag: string, ids: readonly ClipId[]) => void;
  readonly untag: (tag: string, ids: readonly ClipId[]) => void;
  /** Saves the note on a clip; `base` is what it was when the reader began to change it. */
  readonly note: (id: ClipId, text: string, base: string) => void;
  /** Something done elsewhere, to be said here and taken back. */
  readonly say: (done: Done) => void;
  /** Takes the last back that was not taken back yet. */
  readonly undo: () => void;
}

type Ids = Result<readonly ClipId[]>;
type Count = (done: number) => void;

/** A deed: does it, says what was done to so many, and takes it back. */
interface Deed {
  readonly work: (onCount: Count) => Promise<Ids>;
  readonly words: (count: number) => Saying;
  readonly back: (ids: readonly ClipId[], onCount: Count) => Promise<Ids>;
}

/** So few are done before anybody could read how far it is. */
const FEW = 100;

/** Does things to clips and offers them back. */
export function useActs(db: CollectionDatabase): Acts {
  const { done, tell, progress, undo: undoLast } = useContext(Kept).deeds;
  const counting = (total: number) => (count: number) => {
    if (total > FEW) progress((t) => t('done.busy', { done: count, total }));
  };
  const refused = ({ error }: Extract<Ids, { ok: false }>) => {
    tell({ words: (t) => faultText(t, error) });
    return false;
  };
  const perform = async ({ work, words, back }: Deed, asked: number) => {
    const result = await work(counting(asked));
    if (!result.ok) return refused(result);
    const changed = result.value;
    const total = changed.length;
    const said = words(total);
    const way = withWayBack(tell, {
      words: said,
      back: () => back(changed, counting(total)),
      undone:
        ({ length: done }) =>
        (t) =>
          done < total ? t('done.undoPart', { done, total }) : t('done.undo'),
    });
    tell(total > 0 ? way : { words: said });
    return true;
  };
  const deleting = (ids: readonly ClipId[]): Deed => ({
    work: (onCount) => deleteClips(db, ids, { now: new Date().toISOString(), onCount }),
    words: (count) => (t) => t('done.delete', { count }),
    back: (changed, onCount) => restoreClips(db, changed, onCount),
  });
  const marking = (mark: Exclude<BulkAct, 'delete'>, on: boolean, ids: readonly ClipId[]): Deed => ({
    work: (onCount) => setMark(db, ids, { mark, on }, onCount),
    words: (count) => (t) => t(on ? 'done.mark' : 'done.unmark', { count, mark: t(`mark.${mark}`) }),
    back: (changed, onCount) => setMark(db, changed, { mark, on: !on }, onCount),
  });
  /** A mark that all of them have is taken off. */
  const mark = async (act: Exclude<BulkAct, 'delete'>, ids: readonly ClipId[]) => {
    const all = await haveMark(db, ids, act);
    if (!all.ok) return refused(all);
    return perform(marking(act, !all.value, ids), ids.length);
  };
  const keepNote = async (id: ClipId, text: string, base: string) => {
    const put = (words: string, before: string) =>
      saveClipNote(db, id, { text: words, base: before, now: new Date().toISOString() });
    const saved = await put(text, base);
    if (!saved.ok) return tell({ words: (t) => faultText(t, saved.error) });
    tell(withWayBack(tell, { words: (t) => t('note.changed'), back: () => put(base, saved.value) }));
  };
  return {
    ...(done && { done }),
    act: (act, ids) => (act === 'delete' ? perform(deleting(ids), ids.length) : mark(act, ids)),
    tag: (tag, ids) =>
      void perform(
        {
          work: (onCount) => addTag(db, ids, tag, onCount),
          words: (count) => (t) => t('done.tag', { count }),
          back: (changed, onCount) => removeTag(db, changed, tag, onCount),
        },
        ids.length,
      ),
    untag: (tag, ids) =>
      void perform(
        {
          work: (onCount) => removeTag(db, ids, tag, onCount),
          words: (count) => (t) => t('done.untag', { count }),
          back: (changed, onCount) => addTag(db, changed, tag, onCount),
        },
        ids.length,
      ),
    note: (id, text, base) => void keepNote(id, text, base),
    say: tell,
    undo: undoLast,
  };
}
