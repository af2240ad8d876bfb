/** The q-quantile of some numbers; 0.5 is the median. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** How long a piece of work takes, in milliseconds: the median of so many rounds, after those that warm up. */
export function medianTime(rounds: number, work: () => unknown, warmUp = 1): number {
  for (let round = 0; round < warmUp; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return quantile(times, 0.5);
}

/** The median times of two pieces of work done in turns, after one round that warms up. */
export function medianTimes(rounds: number, [one, other]: readonly [() => unknown, () => unknown]): [number, number] {
  const times = Array.from({ length: rounds + 1 }, () => [timeOf(one), timeOf(other)] as const).slice(1);
  return [
    quantile(
      times.map(([time]) => time),
      0.5,
    ),
    quantile(
      times.map(([, time]) => time),
      0.5,
    ),
  ];
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** A number with so many digits behind the point, for a table. */
export const shown = (value: number, digits = 2) => value.toFixed(digits);
