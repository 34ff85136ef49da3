import type { Check } from "./check.js";

/** Thrown where a pattern names no check. */
export class UnknownCheck extends Error {
  constructor(pattern: string, needsCatalogue = false) {
    super(
      needsCatalogue
        ? `"${pattern}" names checks of the known catalogue alone. Load it and give --catalogue (option \`catalogue\`)`
        : `no check is called "${pattern}". \`mcp-registry-conformance list\` shows them all`,
    );
    this.name = "UnknownCheck";
  }
}

/**
 * The checks whose id matches a pattern of `only` (all, where there is none) and none of `skip`. In a
 * pattern `*` stands for any text. Those that judge the known catalogue are left out without `catalogue`.
 *
 * @throws {UnknownCheck} where a pattern matches no check, being misspelled or out of date, or one of `only`
 * matches none but of the known catalogue.
 */
export function selectChecks(
  checks: readonly Check[],
  {
    only = [],
    skip = [],
    catalogue = false,
  }: {
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
    readonly catalogue?: boolean;
  },
): readonly Check[] {
  for (const pattern of [...only, ...skip])
    if (!checks.some(({ id }) => matches(pattern, id))) throw new UnknownCheck(pattern);
  const judged = checks.filter(({ needs }) => catalogue || needs?.catalogue === undefined);
  for (const pattern of only)
    if (!judged.some(({ id }) => matches(pattern, id))) throw new UnknownCheck(pattern, true);
  return judged.filter(
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
