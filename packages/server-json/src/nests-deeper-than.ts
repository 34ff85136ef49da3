/** Whether a value is nested more than some levels deep, itself counted; true for one that holds itself. */
export function nestsDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  // Asked of every document, so that no list of the members is made and no call for a plain value.
  for (const name in value) {
    const inner: unknown = value[name as keyof typeof value];
    if (typeof inner === "object" && nestsDeeperThan(inner, levels - 1)) return true;
  }
  return false;
}
