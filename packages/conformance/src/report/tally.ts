import type { CheckResult } from "../engine/check-result.js";
import { decide, type Judging, type Report } from "../engine/report.js";

/** A group of checks that is counted apart: a level, or a layer that has no part in the verdict. */
export type Tier = "MUST" | "SHOULD" | "MAY" | "official" | "client" | "generic";

/** How many of a group of checks passed. */
export interface Tally {
  readonly passed: number;
  readonly total: number;
  /**
   * `pass` where all did; `fail` where one stands against the verdict; `warning` where one failed or was
   * blocked without that; `open` where nothing failed and something could not be made.
   */
  readonly state: "fail" | "warning" | "open" | "pass";
}

/** The checks of one area, counted by tier. */
export interface AreaTally {
  /** First part of the check ids. */
  readonly area: string;
  readonly tiers: ReadonlyMap<Tier, Tally>;
  readonly checks: readonly CheckResult[];
}

const alwaysShown: readonly Tier[] = ["MUST", "SHOULD"];
const sometimesShown: readonly Tier[] = ["MAY", "official", "client", "generic"];

/** The tiers that a report is shown by: levels first, then the layers that do not decide. */
export function tiersOf({ checks, options }: Report): readonly Tier[] {
  const present = new Set(checks.map((check) => tierOf(check, options)));
  return [...alwaysShown, ...sometimesShown.filter((tier) => present.has(tier))];
}

/** How many checks of each tier passed. Whatever is not green counts towards the total alone. */
export function tally(checks: readonly CheckResult[], options: Judging): ReadonlyMap<Tier, Tally> {
  const members = new Map<Tier, CheckResult[]>();
  for (const check of checks) {
    const tier = tierOf(check, options);
    const others = members.get(tier);
    if (others === undefined) members.set(tier, [check]);
    else others.push(check);
  }
  return new Map([...members].map(([tier, counted]) => [tier, tallyOf(counted, options)]));
}

/** The same for each area, areas in the order of their names. */
export function tallyAreas({ checks, options }: Report): readonly AreaTally[] {
  const areas = new Map<string, CheckResult[]>();
  for (const check of checks) {
    const members = areas.get(areaOf(check.id));
    if (members === undefined) areas.set(areaOf(check.id), [check]);
    else members.push(check);
  }
  return [...areas]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, members]) => ({ area, tiers: tally(members, options), checks: members }));
}

/** The area of a check: what stands before the dot of its id. */
function areaOf(id: string): string {
  return id.split(".")[0] ?? id;
}

function tallyOf(checks: readonly CheckResult[], options: Judging): Tally {
  const passed = checks.filter(({ outcome }) => outcome === "pass").length;
  return { passed, total: checks.length, state: stateOf(checks, options) };
}

function stateOf(checks: readonly CheckResult[], options: Judging): Tally["state"] {
  if (decide(checks, options) !== "pass") return "fail";
  if (checks.some(({ outcome }) => outcome === "fail" || outcome === "blocked")) return "warning";
  return checks.every(({ outcome }) => outcome === "pass") ? "pass" : "open";
}

function tierOf({ level, layer }: CheckResult, options: Judging): Tier {
  const decides = decide([{ level: "MUST", layer, outcome: "fail" }], options) === "fail";
  return decides ? level : layer;
}
