/** How long this thread has computed, in milliseconds: what other work on the machine does not change. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
