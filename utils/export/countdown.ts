/** A guess made of less than this says nothing. */
const LEAST_SECONDS = 2;
/** The page can draw and hear a click between so many milliseconds of writing. */
const PAUSE = 100;

/** Which part of all is done, from 0 to 1, and the seconds that are left, as far as what was done lets one guess. */
export interface Countdown {
  readonly done: number;
  readonly rest?: number;
}

/** Counts steps of `all`; answers now and then how far it is. `clock` is in milliseconds. */
export function countdown(all: number, clock: () => number): () => Countdown | undefined {
  const began = clock();
  let [done, said] = [0, began];
  return () => {
    done++;
    const now = clock();
    if (now - said < PAUSE) return undefined;
    said = now;
    const seconds = (now - began) / 1000;
    const part = Math.min(1, done / Math.max(1, all));
    return seconds < LEAST_SECONDS ? { done: part } : { done: part, rest: Math.ceil((seconds / part) * (1 - part)) };
  };
}
