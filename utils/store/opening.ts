import type { CollectionDatabase } from './database';
import { lockName, type Named } from './locks';

/** Milliseconds for which others wait for a popup that opens: it may die, or be closed, and say nothing more. */
const LONGEST = 500;

/** What is heard of popups that open, in one page or worker. */
export interface Heard {
  /** Until when they are waited for, by the clock of `performance`. */
  until: number;
  readonly waiting: Set<() => void>;
  channel?: BroadcastChannel;
}

export const nothingHeard = (): Heard => ({ until: Number.NEGATIVE_INFINITY, waiting: new Set() });

const channelOf = (db: Named) => new BroadcastChannel(lockName(db, 'opening'));

function say(db: Named, isOpening: boolean): void {
  const channel = channelOf(db);
  channel.postMessage(isOpening);
  channel.close();
}

/** Says to all pages and workers that a popup opens: what is long waits at its next step. Nobody is waited for. */
export const saysOpening = (db: Named): void => say(db, true);

/** Says that it stands there. */
export const saysOpened = (db: Named): void => say(db, false);

function hear(db: CollectionDatabase): BroadcastChannel {
  const { opening } = db;
  const channel = channelOf(db);
  channel.onmessage = ({ data }: MessageEvent<boolean>) => {
    opening.until = data ? performance.now() + LONGEST : Number.NEGATIVE_INFINITY;
    if (!data) for (const wake of opening.waiting) wake();
  };
  // Node, where a channel that listens keeps the process alive.
  (channel as { unref?: () => void }).unref?.();
  return channel;
}

/**
 * Waits while a popup opens, half a second at most; to be asked between two steps of what is long, or is not seen. A reader who
 * presses the button waits for two processors: on the same two were the saves, the search and the export of all others.
 */
export async function whenOpened(db: CollectionDatabase): Promise<void> {
  const { opening } = db;
  opening.channel ??= hear(db);
  // By promises that are made here: in a watch these are Dexie's, which goes on watching behind them (`fillShelf`).
  for (let left = opening.until - performance.now(); left > 0; left = opening.until - performance.now())
    await new Promise<void>((wake) => {
      const timer = setTimeout(done, left);
      function done() {
        clearTimeout(timer);
        opening.waiting.delete(done);
        wake();
      }
      opening.waiting.add(done);
    });
}
