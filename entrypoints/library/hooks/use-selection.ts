import { useState } from 'preact/hooks';
import type { Clip } from '../../../utils/model/clip';
import type { ClipId } from '../../../utils/model/ids';

/** The clips that are selected, whether they are in sight or not. */
export interface Selection {
  readonly ids: ReadonlySet<ClipId>;
  /** Selects a clip or lets it go, and does the same to all of a range. */
  readonly toggle: (clip: Clip, range: readonly Clip[]) => void;
  readonly set: (ids: readonly ClipId[]) => void;
}

/** What is selected in the list. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<ClipId>>(new Set());
  const toggle = ({ id }: Clip, range: readonly Clip[]) => {
    setIds((last) => {
      const next = new Set(last);
      const isOn = !last.has(id);
      for (const one of range) {
        if (isOn) next.add(one.id);
        else next.delete(one.id);
      }
      return next;
    });
  };
  return { ids, toggle, set: (all) => setIds(new Set(all)) };
}
