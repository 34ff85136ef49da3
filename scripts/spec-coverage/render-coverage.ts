import { wrapNames } from "../lib/wrap-names.js";
import { compactIds } from "./compact-ids.js";
import type { CoveredPart } from "./measure-coverage.js";
import { partKinds, partName } from "./part.js";
import type { UncheckedRequirements } from "./unchecked-requirements.js";
import type { UnknownName } from "./unknown-names.js";

/** What the report is made of. */
export interface Coverage {
  readonly parts: readonly CoveredPart[];
  readonly unchecked: readonly UncheckedRequirements[];
  readonly unknown: readonly UnknownName[];
  /** Number of requirements in force. */
  readonly requirements: number;
  /** Topics of vectors that do not say what they cover. */
  readonly silentTopics: readonly string[];
}

/** The coverage for people: a table of figures, then what nothing touches and what nothing checks, by name. */
export function renderCoverage(coverage: Coverage): string {
  const { parts, unchecked, unknown, requirements, silentTopics } = coverage;
  const uncheckedTotal = unchecked.reduce((sum, { ids }) => sum + ids.length, 0);
  return [
    ...table(parts),
    "",
    ...section(
      "touched by no requirement, vector or check",
      partKinds.map((kind) => ({
        title: kind,
        names: parts.filter((part) => part.kind === kind && isUntouched(part)).map(partName),
      })),
    ),
    ...section(
      `requirements that nothing checks: ${uncheckedTotal} of ${requirements}`,
      unchecked.map(({ reason, ids }) => ({
        title: reason,
        count: ids.length,
        names: compactIds(ids),
      })),
    ),
    ...section(
      "names in requirements and vectors that the specification does not have",
      partKinds.map((kind) => ({
        title: kind,
        names: unknown
          .filter((it) => it.kind === kind)
          .map(({ name, owners: [first, ...others] }) =>
            others.length === 0
              ? `${name} (${first})`
              : `${name} (${first} and ${others.length} more)`,
          ),
      })),
    ),
    ...section("vectors that do not say what they cover (x-covers)", [
      { title: "topics", names: silentTopics },
    ]),
  ]
    .join("\n")
    .trimEnd();
}

function table(parts: readonly CoveredPart[]): string[] {
  const columns = ["total", "requirement", "vector", "check", "nothing"];
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(13)).join("")}`;
  return [
    row("", columns),
    ...partKinds.map((kind) => {
      const own = parts.filter((part) => part.kind === kind);
      const count = (isCounted: (part: CoveredPart) => boolean): number =>
        own.filter(isCounted).length;
      return row(kind, [
        own.length,
        count(({ requirement }) => requirement),
        count(({ vector }) => vector),
        count(({ check }) => check),
        count(isUntouched),
      ]);
    }),
  ];
}

function section(
  title: string,
  groups: readonly {
    readonly title: string;
    readonly names: readonly string[];
    /** How many there are, where that is not the number of names. */
    readonly count?: number;
  }[],
): string[] {
  const filled = groups.filter(({ names }) => names.length > 0);
  if (filled.length === 0) return [];
  return [
    title,
    ...filled.flatMap(({ title: name, names, count = names.length }) => [
      `  ${name} (${count})`,
      ...wrapNames(names, 96).map((line) => `    ${line}`),
    ]),
    "",
  ];
}

function isUntouched({ requirement, vector, check }: CoveredPart): boolean {
  return !requirement && !vector && !check;
}
