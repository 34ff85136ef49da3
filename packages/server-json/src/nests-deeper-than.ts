/** Whether a value is nested more than some levels deep, itself counted; true for one that holds itself. */
export function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) if (nestsDeeperThan(inner, levels - 1)) return true;
  return false;
}
