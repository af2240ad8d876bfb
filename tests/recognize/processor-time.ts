/** Milliseconds of this process's own work: what else the machine does meanwhile must not count. */
export function processorTime(run: () => unknown): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
