import { beforeAll, describe, test } from "vitest";
import { allChecks } from "./checks/index.js";
import type { CheckResult } from "./engine/check-result.js";
import type { ConformanceOptions } from "./engine/conformance-options.js";
import { defaultLimits } from "./engine/limits.js";
import type { Report } from "./engine/report.js";
import { runConformance } from "./engine/run.js";
import { selectChecks } from "./engine/select.js";
import type { Target } from "./engine/target.js";
import { brokenEntries } from "./report/broken-entries.js";
import { evidenceLines } from "./report/evidence-lines.js";
import { markOf, markWord } from "./report/mark.js";

/** What {@link describeConformance} takes: what a run takes, the target also as a function. */
export interface DescribeConformanceOptions extends Omit<ConformanceOptions, "target"> {
  /** The registry, or what gives it once the tests start, such as the URL of a server that was started before. */
  readonly target: Target | (() => Target | Promise<Target>);
  /** Title of the group of tests. Default "registry conformance". */
  readonly title?: string;
}

/** Milliseconds beyond the time limit for what is no request. */
const graceMs = 30_000;

/**
 * Declares a group of vitest tests, one for each check, which one run serves. A test fails where its check
 * stands against the verdict, and is skipped, with the reason, where the check came to none. Warnings and
 * known failures pass with a note. To be called where `describe` can be.
 *
 * @throws {UnknownCheck} where `only` or `skip` names no check.
 */
export function describeConformance({
  target,
  title = "registry conformance",
  ...options
}: DescribeConformanceOptions): void {
  const checks = selectChecks(allChecks, options);
  describe(title, () => {
    let report: Report | undefined;
    const ran = (): Report => {
      if (report === undefined) throw new Error("the run did not come to its end");
      return report;
    };
    beforeAll(
      async () => {
        report = await runConformance({
          ...options,
          target: typeof target === "function" ? await target() : target,
        });
      },
      (options.timeLimitMs ?? defaultLimits.timeLimitMs) + graceMs,
    );

    for (const { id, title: claim } of checks)
      test(`${id}: ${claim}`, async ({ annotate, skip }) => {
        const result = ran().checks.find((check) => check.id === id);
        if (result === undefined) throw new Error(`the run has no result of ${id}`);
        const mark = markOf(result, ran().options);
        switch (mark) {
          case "pass":
            return;
          case "not-tested":
          case "not-applicable":
            skip(`${markWord(mark)}: ${result.message ?? ""}`);
            return;
          case "warning":
          case "known":
            await annotate(textOf(result), markWord(mark));
            return;
          case "fail":
          case "blocked":
          case "error":
            throw new Error(textOf(result));
        }
      });

    if (options.baseline !== undefined)
      test("every entry of the baseline is needed and in time", () => {
        const broken = brokenEntries(ran().baseline);
        if (broken.length > 0)
          throw new Error(broken.map(({ check, remedy }) => `${check} ${remedy}`).join("\n"));
      });
  });
}

function textOf(result: CheckResult): string {
  return [`${result.id}: ${result.title}`, ...evidenceLines(result)].join("\n");
}
