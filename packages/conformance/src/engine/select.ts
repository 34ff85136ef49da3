import type { Check } from "./check.js";

/** Thrown where a pattern names no check. */
export class UnknownCheck extends Error {
  constructor(pattern: string) {
    super(`no check is called "${pattern}". \`mcp-registry-conformance list\` shows them all`);
    this.name = "UnknownCheck";
  }
}

/**
 * The checks whose id matches a pattern of `only` (all, where there is none) and none of `skip`. In a
 * pattern `*` stands for any text.
 *
 * @throws {UnknownCheck} where a pattern matches no check: it is misspelled or out of date.
 */
export function selectChecks(
  checks: readonly Check[],
  {
    only = [],
    skip = [],
  }: { readonly only?: readonly string[]; readonly skip?: readonly string[] },
): readonly Check[] {
  for (const pattern of [...only, ...skip])
    if (!checks.some(({ id }) => matches(pattern, id))) throw new UnknownCheck(pattern);
  return checks.filter(
    ({ id }) =>
      (only.length === 0 || only.some((pattern) => matches(pattern, id))) &&
      !skip.some((pattern) => matches(pattern, id)),
  );
}

function matches(pattern: string, id: string): boolean {
  const expression = pattern
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${expression}$`).test(id);
}
