import type { Artefact } from "../artefacts.js";
import { linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";
import type { CheckRow } from "./read-checks.js";
import type { MutantRow, OddityRow } from "./read-mutants.js";

/** The page of mutants: which fault each check is shown to find, and which habits it lets pass. */
export function mutantsPage(
  checks: readonly CheckRow[],
  mutants: readonly MutantRow[],
  oddities: readonly OddityRow[],
): Artefact {
  const alone = mutants.filter(({ kills }) => kills.length === 1);
  const killedAlone = new Set(alone.flatMap(({ kills }) => kills));
  return page(
    "mutants",
    ["packages/conformance/test/mutants", "packages/conformance/test/oddities"],
    [
      "# Mutants",
      `A mutant is the reference registry with one fault. ${mutants.length} of them try the ${checks.length} checks; on each, exactly the checks fail that stand beside it, which a test proves. ${alone.length} mutants fail one check alone, and ${killedAlone.size} checks have such a mutant. An oddity is the reference registry with a legal habit: no MUST of the generic API fails on one of the ${oddities.length}.`,
      "## Checks and the mutants that they find",
      table(
        ["check", "mutants", "a mutant that it finds"],
        checks.map(({ id }) => {
          const killers = mutants.filter(({ kills }) => kills.includes(id));
          return [linkTo("checks.md", id), String(killers.length), prose(clearest(killers))];
        }),
      ),
      "## Mutants and the checks that fail on them",
      table(
        ["a registry that", "fails"],
        mutants.map(({ name, kills }) => [prose(name), linked(kills)]),
      ),
      "## Oddities and what they miss",
      "What an oddity misses is a SHOULD, or binds only whoever stands in for the official registry or serves a certain client.",
      table(
        ["a registry that", "misses"],
        oddities.map(({ name, misses = [] }) => [
          prose(name),
          misses.length === 0 ? "nothing" : linked(misses),
        ]),
      ),
    ],
  );
}

/** The mutant that shows a check best: the one that fails the fewest others. */
function clearest(killers: readonly MutantRow[]): string | undefined {
  return [...killers].sort((a, b) => a.kills.length - b.kills.length)[0]?.name;
}

function linked(ids: readonly string[]): string {
  return ids.map((id) => linkTo("checks.md", id)).join(", ");
}
