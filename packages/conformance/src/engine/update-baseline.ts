import type { Baseline, BaselineEntry } from "./baseline.js";
import { decide, type Report } from "./report.js";

const lifeDays = 90;
const reasonCharacters = 200;

/**
 * The baseline that a report calls for. Entries whose check passes go; those that are still needed, or
 * whose check came to no verdict, stay as they are, expired ones included, since a person decides on them.
 * What newly stands against the verdict is added for 90 days, with what was seen as its reason.
 */
export function updateBaseline(report: Report, before?: Baseline): Baseline {
  const passed = new Set(
    report.checks.filter(({ outcome }) => outcome === "pass").map(({ id }) => id),
  );
  const kept = (before?.entries ?? []).filter(({ check }) => !passed.has(check));
  const known = new Set(kept.map(({ check }) => check));
  const added = report.checks
    .filter(
      ({ id, known: _, ...check }) => !known.has(id) && decide([check], report.options) === "fail",
    )
    .map(
      ({ id, message = "" }): BaselineEntry => ({
        check: id,
        reason: cut(`seen on ${dayOf(report.startedAt, 0)}: ${message.replace(/\s+/g, " ")}`),
        expires: dayOf(report.startedAt, lifeDays),
      }),
    );
  const entries = [...kept, ...added].sort((a, b) => (a.check < b.check ? -1 : 1));
  return { baselineVersion: 1, entries };
}

/** The day of an instant in UTC, and `after` days later, as `YYYY-MM-DD`. */
function dayOf(instant: string, after: number): string {
  return new Date(Date.parse(instant) + after * 86_400_000).toISOString().slice(0, 10);
}

function cut(text: string): string {
  return text.length > reasonCharacters ? `${text.slice(0, reasonCharacters)}…` : text;
}
