import type { Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { tally, tiersOf } from "./tally.js";

/** The verdict with its figures on one line, for people and for `grep`. It starts with `verdict: `. */
export function verdictLine(report: Report): string {
  const { checks, dataFaults, durationMs, options, requests, verdict } = report;
  const tallies = tally(checks, options);
  const count = (outcome: string): number =>
    checks.filter((check) => check.outcome === outcome).length;
  return [
    `verdict: ${verdict}`,
    ...tiersOf(report).map((tier) => {
      const { passed, total } = tallies.get(tier) ?? { passed: 0, total: 0 };
      return `${tier} ${passed}/${total}`;
    }),
    `${count("blocked")} blocked`,
    `${count("not-tested")} not tested`,
    ...optional(checks.filter(({ known }) => known !== undefined).length, "known"),
    ...optional(count("not-applicable"), "not applicable"),
    ...optional(count("error"), "suite errors"),
    `data faults ${counted(dataFaults.length, "document")}`,
    `${counted(requests, "request")} in ${seconds(durationMs)}`,
  ].join(" · ");
}

/** Milliseconds as seconds, with one decimal below ten. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1_000;
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}

function optional(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${words}`];
}
