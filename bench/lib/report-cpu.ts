/** Tells the process that measures this one that it is ready, and how much CPU it has used whenever it asks. */
export function reportCpu(ready: Readonly<Record<string, unknown>>): void {
  process.on("message", () => process.send?.(process.cpuUsage()));
  // Without its parent this process has no task.
  process.on("disconnect", () => process.exit());
  process.send?.(ready);
}
