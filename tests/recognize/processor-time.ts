/** Milliseconds of this process's own work: what else the machine does meanwhile must not count. */
export function processorTime(run: () => unknown): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The least of as many rounds as are needed for it to be less than `enough`, and of no more than `rounds`. */
export function leastTime(rounds: number, enough: number, measure: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && least >= enough; round++) least = Math.min(least, measure());
  return least;
}
