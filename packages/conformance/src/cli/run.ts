import { type ConformanceOptions, runConformance } from "../engine/run.js";
import { createProgressLine } from "../report/progress-line.js";
import type { ReportFiles } from "../report/report-file.js";
import { renderTerminal } from "../report/terminal.js";
import { verdictLine } from "../report/verdict-line.js";
import { oneLine } from "../report/visible-text.js";
import { prepareReports, writeReports } from "../report/write-reports.js";
import { type ExitCode, exitFail, exitPass, exitSuiteError } from "./exit-code.js";
import type { Output } from "./output.js";

/** What {@link runCommand} takes. */
export interface RunOptions extends Omit<ConformanceOptions, "target" | "onProgress"> {
  readonly url: string;
  readonly reports: ReportFiles;
  readonly color: boolean;
}

/**
 * Judges a registry, tells the result, and writes the reports. Where the target has no listing to judge,
 * the reason stands alone on standard error instead of a long table of blocked checks.
 *
 * @throws {TargetError | UnknownCheck | ReportFileError} for what the user can mend.
 */
export async function runCommand(
  { url, reports, color, ...options }: RunOptions,
  output: Output,
): Promise<ExitCode> {
  await prepareReports(reports);
  const progress = createProgressLine(output.notices);
  try {
    const report = await runConformance({
      ...options,
      target: { baseUrl: url },
      onProgress: progress.update,
    });
    progress.clear();
    await writeReports(report, reports);
    const { problem } = report.target.detected;
    if (problem === undefined)
      output.print(`${renderTerminal(report, { color, width: output.width })}\n`);
    else {
      output.notices.write(`error: ${oneLine(problem)}\n`);
      output.print(`${oneLine(verdictLine(report))}\n`);
    }
    return { pass: exitPass, fail: exitFail, error: exitSuiteError }[report.verdict];
  } finally {
    progress.clear();
  }
}
