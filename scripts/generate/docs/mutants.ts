import type { Artefact } from "../artefacts.js";
import { linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";
import type { CheckRow } from "./read-checks.js";
import type { MutantRow, OddityRow, TriedRegistries } from "./read-mutants.js";

/** The page of mutants: which fault each check is shown to find, and which habits it lets pass. */
export function mutantsPage(
  checks: readonly CheckRow[],
  { mutants, oddities, catalogueMutants, catalogueOddities }: TriedRegistries,
): Artefact {
  const all = [...mutants, ...catalogueMutants];
  const alone = all.filter(({ kills }) => kills.length === 1);
  const killedAlone = new Set(alone.flatMap(({ kills }) => kills));
  return page(
    "mutants",
    ["packages/conformance/test/mutants", "packages/conformance/test/oddities"],
    [
      "# Mutants",
      `A mutant is the reference registry with one fault. ${all.length} of them try the ${checks.length} checks; on each, exactly the checks fail that stand beside it, which a test proves. ${alone.length} mutants fail one check alone, and ${killedAlone.size} checks have such a mutant. An oddity is the reference registry with a legal habit: no MUST of the generic API fails on one of the ${oddities.length + catalogueOddities.length}.`,
      "## Checks and the mutants that they find",
      table(
        ["check", "mutants", "a mutant that it finds"],
        checks.map(({ id }) => {
          const killers = all.filter(({ kills }) => kills.includes(id));
          const clear = clearest(killers) ?? "shows over a connection alone, in a test of its own";
          return [linkTo("checks.md", id), String(killers.length), prose(clear)];
        }),
      ),
      "## Mutants and the checks that fail on them",
      killsTable(mutants),
      "## Mutants that the known catalogue shows",
      "Each is found by a run with `--catalogue`, and accused of nothing by one without.",
      killsTable(catalogueMutants),
      "## Oddities and what they miss",
      "What an oddity misses is a SHOULD, or binds only whoever stands in for the official registry or serves a certain client.",
      missesTable(oddities),
      "## Oddities with the known catalogue",
      missesTable(catalogueOddities),
    ],
  );
}

function killsTable(mutants: readonly MutantRow[]): string {
  return table(
    ["a registry that", "fails"],
    mutants.map(({ name, kills }) => [prose(name), linked(kills)]),
  );
}

function missesTable(oddities: readonly OddityRow[]): string {
  return table(
    ["a registry that", "misses"],
    oddities.map(({ name, misses = [] }) => [
      prose(name),
      misses.length === 0 ? "nothing" : linked(misses),
    ]),
  );
}

/** The mutant that shows a check best: the one that fails the fewest others. */
function clearest(killers: readonly MutantRow[]): string | undefined {
  return [...killers].sort((a, b) => a.kills.length - b.kills.length)[0]?.name;
}

function linked(ids: readonly string[]): string {
  return ids.map((id) => linkTo("checks.md", id)).join(", ");
}
