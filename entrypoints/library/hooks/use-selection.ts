import { useState } from 'preact/hooks';
import type { ClipId } from '../../../utils/model/ids';

/** The clips that are selected, whether they are in sight or not. */
export interface Selection {
  readonly ids: ReadonlySet<ClipId>;
  /** Selects a clip or lets it go, and does the same to all of a range. */
  readonly toggle: (id: ClipId, range: readonly ClipId[]) => void;
  readonly set: (ids: readonly ClipId[]) => void;
}

/** What is selected in the list. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<ClipId>>(new Set());
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
  return { ids, toggle, set: (all) => setIds(new Set(all)) };
}
