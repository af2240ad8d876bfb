import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One tab stop for a whole list: the arrows move it. */
export interface Rover {
  /** Index of the row that Tab reaches. */
  readonly at: number;
  /** To be called when a row gets the focus. */
  readonly settle: (index: number) => void;
  /** Moves the focus; true if the key was one that moves. */
  readonly move: (key: string) => boolean;
  /** Moves the focus to a row. */
  readonly focus: (index: number) => void;
  /** Holds the rows: items of lists, whose focusable part carries `data-row`. */
  readonly list: RefObject<HTMLDivElement | null>;
}

const PAGE = 5;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const within = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

/** Moves the focus through `count` rows by the arrow keys. */
export function useRover(count: number): Rover {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  // A list that became shorter must keep a row that Tab reaches.
  useEffect(() => setAt((index) => within(index, count)), [count]);
  // A row that has the focus keeps it under another number when one comes on top of it.
  useLayoutEffect(() => {
    const held = list.current?.querySelector(':focus')?.closest('li')?.querySelector<HTMLElement>('[data-row]');
    if (held) setAt(Number(held.dataset.row));
  });
  const focus = (index: number) => {
    const row = within(index, count);
    setAt(row);
    list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  };
  const move = (key: string) => {
    const step = STEPS[key];
    if (step === undefined || count === 0) return false;
    focus(within(at + step, count));
    return true;
  };
  return { at: within(at, count), settle: setAt, move, focus, list };
}
