import { readFile } from "node:fs/promises";
import { compareReports } from "../engine/compare-reports.js";
import { parseReport, ReportTextError } from "../engine/parse-report.js";
import type { Report } from "../engine/report.js";
import { renderComparison } from "../report/comparison.js";
import { type ExitCode, exitFail, exitPass } from "./exit-code.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/**
 * Prints what two JSON reports say differently.
 *
 * @throws {UsageError} where a file cannot be read or is no report.
 */
export async function compareCommand(
  before: string,
  after: string,
  { json }: { readonly json: boolean },
  output: Output,
): Promise<ExitCode> {
  const comparison = compareReports(await readReport(before), await readReport(after));
  output.print(
    json
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : `${renderComparison(comparison, { color: output.color })}\n`,
  );
  return comparison.worse ? exitFail : exitPass;
}

async function readReport(path: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UsageError(`cannot read ${path} (${code}). Give a file that can be read`, {
      cause: error,
    });
  }
  try {
    return parseReport(text, path);
  } catch (error) {
    if (error instanceof ReportTextError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
