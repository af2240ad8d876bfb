/** What stands in every script of the test build and in none of a release (`.ci/scan.ts` looks for it). */
export const SWITCH = 'trichLucKillSwitch';

/** The switch of one script: a test sets `at`, and whoever works stops there for good. */
export interface KillSwitch {
  /** Boundaries passed since it was set. */
  passed: number;
  /** The boundary at which to stop; none at first. */
  at: number;
  /** How to stop: turn in a circle until somebody kills us, or let the transaction go and never come back. */
  how: 'spins' | 'hangs';
  /** The boundary that was reached, once it was. */
  struck?: string;
}

const fresh = (): KillSwitch => ({ passed: 0, at: Number.POSITIVE_INFINITY, how: 'hangs' });

/** The switch of this script; in the memory alone, so that the next worker is not struck again. */
export function killSwitch(): KillSwitch {
  const world = globalThis as unknown as Record<string, KillSwitch | undefined>;
  world[SWITCH] ??= fresh();
  return world[SWITCH];
}

/** Other scripts of the extension hear that we stopped. A message of the browser's own waits for the end of our turn. */
const tell = (struck: string) => new BroadcastChannel(SWITCH).postMessage(struck);

/** A boundary is passed: true if whoever works is dead and must do nothing any more. */
export function boundary(name: string): boolean {
  const state = killSwitch();
  if (state.struck !== undefined) return true;
  if (state.passed++ !== state.at) return false;
  state.struck = name;
  tell(name);
  // Not a line is done after this one: the debugger's "close" ends a worker that turns in a circle within two seconds.
  if (state.how === 'spins') for (;;);
  return true;
}
