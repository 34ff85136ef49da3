import type { ConformanceOptions } from "../engine/conformance-options.js";
import { runConformance } from "../engine/run.js";
import { updateBaseline } from "../engine/update-baseline.js";
import { withBaseline } from "../engine/with-baseline.js";
import { counted } from "../report/counted.js";
import { createProgressLine } from "../report/progress-line.js";
import type { ReportFiles } from "../report/report-file.js";
import { renderTerminal } from "../report/terminal.js";
import { verdictLine } from "../report/verdict-line.js";
import { oneLine } from "../report/visible-text.js";
import { prepareReports, writeReports } from "../report/write-reports.js";
import { prepareBaselineFile, readBaselineFile, writeBaselineFile } from "./baseline-file.js";
import { type ExitCode, exitFail, exitPass, exitSuiteError } from "./exit-code.js";
import type { Output } from "./output.js";

/** What {@link runCommand} takes. */
export interface RunOptions extends Omit<ConformanceOptions, "target" | "onProgress" | "baseline"> {
  readonly url: string;
  readonly reports: ReportFiles;
  readonly color: boolean;
  /** File of the baseline. */
  readonly baselineFile?: string;
  /** Whether that file is to be written anew after the run. */
  readonly updatesBaseline: boolean;
}

/**
 * Judges a registry, tells the result, and writes the reports. Where the target has no listing to judge,
 * the reason stands alone on standard error instead of a long table of blocked checks.
 *
 * @throws {TargetError | UnknownCheck | ReportFileError | BaselineError} for what the user can mend.
 */
export async function runCommand(
  { url, reports, color, baselineFile, updatesBaseline, ...options }: RunOptions,
  output: Output,
): Promise<ExitCode> {
  await prepareReports(reports);
  const before =
    baselineFile === undefined
      ? undefined
      : await readBaselineFile(baselineFile, { mayBeAbsent: updatesBaseline });
  if (baselineFile !== undefined && updatesBaseline) await prepareBaselineFile(baselineFile);
  const progress = createProgressLine(output.notices);
  try {
    let report = await runConformance({
      ...options,
      target: { baseUrl: url },
      onProgress: progress.update,
    });
    progress.clear();
    let baseline = before;
    if (baselineFile !== undefined && updatesBaseline) {
      baseline = updateBaseline(report, before);
      await writeBaselineFile(baselineFile, baseline);
      output.notices.write(
        `baseline: ${counted(baseline.entries.length, "entry", "entries")} in ${baselineFile}\n`,
      );
    }
    if (baseline !== undefined) report = withBaseline(report, baseline);
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
