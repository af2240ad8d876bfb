/** Thrown where reading has taken as long as it may; the reader answers it with `too-large`. */
export class OutOfTime extends Error {}

/** The time that reading may take. */
export interface Budget {
  /** Called at every step; throws `OutOfTime` when the time is up. */
  spend(): void;
}

/** A tab that stands still for longer is taken for broken. The slowest real page took 60 ms. */
const MILLISECONDS = 2500;
/** Looking at the clock costs as much as a step. */
const STEPS = 64;

/** A budget by a clock that counts milliseconds; without a clock it never ends. */
export function createBudget(clock: (() => number) | undefined): Budget {
  if (!clock) return { spend: () => undefined };
  const end = clock() + MILLISECONDS;
  let steps = 0;
  return {
    spend() {
      if (++steps % STEPS === 0 && clock() > end) throw new OutOfTime('reading took longer than a page may take');
    },
  };
}
