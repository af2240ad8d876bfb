import type { CollectionDatabase } from './database';

/** So long nobody saved: who clips in several tabs, or presses twice, is through. */
const QUIET = 40;
/** However many clips come, what is behind them is not put off for longer. */
const LONGEST = 500;

/** Runs a save, and lets those know who wait for a moment without one. */
export async function whileSaving<T>({ saving }: CollectionDatabase, save: () => Promise<T>): Promise<T> {
  saving.now++;
  try {
    return await save();
  } finally {
    saving.now--;
    saving.last = performance.now();
  }
}

/**
 * Waits for a moment in which this context saves nothing, half a second at most. What is done behind a save reads the
 * tables that the next one writes, and the browser lets it in only when they are read: a third of a save's time was this.
 */
export async function quietMoment({ saving }: CollectionDatabase): Promise<void> {
  const began = performance.now();
  const isBusy = () => saving.now > 0 || performance.now() - saving.last < QUIET;
  while (isBusy() && performance.now() - began < LONGEST) await new Promise((wake) => setTimeout(wake, QUIET));
}
