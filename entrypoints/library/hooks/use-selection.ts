import { useRef, useState } from 'preact/hooks';
import type { ClipId } from '../../../utils/model/ids';

/** The clips that are selected, whether they are in sight or not. */
export interface Selection {
  readonly ids: ReadonlySet<ClipId>;
  /** Selects a clip or lets it go, and does the same to all of a range. */
  readonly toggle: (id: ClipId, range: readonly ClipId[]) => void;
  readonly set: (ids: readonly ClipId[]) => void;
  /** Deletes clips, and lets go of them once they are gone: those that could not be deleted stay selected. */
  readonly remove: (ids: readonly ClipId[]) => Promise<void>;
}

/** What is selected in the list; `deleteAll` answers whether clips were deleted. */
export function useSelection(deleteAll: (ids: readonly ClipId[]) => Promise<boolean>): Selection {
  const [ids, setIds] = useState<ReadonlySet<ClipId>>(new Set());
  const leaving = useRef(new Set<ClipId>());
  const toggle = (id: ClipId, range: readonly ClipId[]) => {
    setIds((last) => {
      const next = new Set(last);
      const isOn = !last.has(id);
      for (const one of range) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  };
  const remove = async (asked: readonly ClipId[]) => {
    // A second press while the first is at work deletes nothing twice, or it would be undone twice.
    const these = asked.filter((id) => !leaving.current.has(id));
    if (these.length === 0) return;
    for (const id of these) leaving.current.add(id);
    const isGone = await deleteAll(these);
    for (const id of these) leaving.current.delete(id);
    const gone = new Set(these);
    if (isGone) setIds((last) => new Set([...last].filter((id) => !gone.has(id))));
  };
  return { ids, toggle, set: (all) => setIds(new Set(all)), remove };
}
