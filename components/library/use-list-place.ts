import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where a list was left. */
export interface ListPlace {
  /** Pixels that were scrolled away. */
  readonly top: number;
  /** The row that Tab reaches. */
  readonly current: number;
}

interface PlacedList {
  readonly box: RefObject<HTMLElement | null>;
  /** Where it was left the last time. */
  readonly place: ListPlace | undefined;
  readonly current: number;
  readonly total: number;
  /** The rows are its own, and not still those of the list before. */
  readonly isOwn: boolean;
  readonly onPlace: ((place: ListPlace) => void) | undefined;
  /** What of it is seen: pixels scrolled away, pixels shown. */
  readonly onSight: (top: number, height: number) => void;
}

/**
 * Brings a list back to where it was left as soon as its own rows are there, and again when it was hidden; says where it
 * is left. Answers `look`, to be called when it is scrolled, and `isBack`, false until it is where it was.
 */
export function useListPlace(list: PlacedList) {
  const now = useRef(list);
  now.current = list;
  const left = useRef(list.place);
  const isBack = useRef(list.place === undefined);
  const look = () => {
    const { box, current, total, isOwn, onPlace, onSight } = now.current;
    const table = box.current;
    if (!table) return;
    // Hidden, it has no place of its own, and some browsers forget the one it had.
    if (table.clientHeight === 0) {
      isBack.current = false;
      return;
    }
    if (!isBack.current && isOwn && total > 0) {
      isBack.current = true;
      table.scrollTop = left.current?.top ?? 0;
    }
    if (isBack.current) {
      left.current = { top: table.scrollTop, current };
      onPlace?.(left.current);
    }
    onSight(table.scrollTop, table.clientHeight);
  };
  useEffect(look, [list.total, list.isOwn, list.current]);
  useEffect(() => {
    const table = list.box.current;
    const sizes = new ResizeObserver(look);
    if (table) sizes.observe(table);
    return () => sizes.disconnect();
  }, []);
  return { look, isBack };
}
