import type { Check } from "./check.js";
import { decide, type Judging } from "./report.js";

/** Checks that decide the verdict before those that do not, so that a small budget goes to what counts. */
export function weightiestFirst(checks: readonly Check[], judging: Judging): readonly Check[] {
  const deciding = new Set(
    checks.filter((check) => decide([{ ...check, outcome: "fail" }], judging) === "fail"),
  );
  return [...deciding, ...checks.filter((check) => !deciding.has(check))];
}
