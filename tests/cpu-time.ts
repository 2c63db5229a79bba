/** Milliseconds of this thread's own work since some moment: a busy machine does not count. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
