import type { CollectionDatabase } from '../database';
import { tendIndex } from '../tend-index';
import { putAside } from './put-aside';

/** Damaged rows often come several at a time; in milliseconds. */
const TOGETHER = 300;

/** From now on what is met and damaged is put aside a moment later; `now` tells the time. */
export function tendQuarantine(db: CollectionDatabase, now: () => string): void {
  const state: { timer?: ReturnType<typeof setTimeout> | undefined } = {};
  const work = async () => {
    state.timer = undefined;
    const moved = await putAside(db, now());
    // The counts are made anew with the index. What failed is met again with the next reading.
    if (moved.ok && moved.value > 0) await tendIndex(db);
  };
  db.suspects.tell = () => {
    state.timer ??= setTimeout(() => void work(), TOGETHER);
  };
}
