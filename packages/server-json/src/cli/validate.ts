import { fixText } from "../fix/fix-text.js";
import { parseServerJson } from "../parse/parse-server-json.js";
import { countIssues, type FileReport } from "../report/file-report.js";
import { renderGithub } from "../report/github.js";
import { renderHuman } from "../report/human.js";
import { renderJson } from "../report/json.js";
import { renderSarif } from "../report/sarif.js";
import type { NonCurrentSchema } from "../schema-version.js";
import { type ExitCode, exitFine, exitIssues } from "./exit-code.js";
import { findFiles, type InputFile, readInputFile } from "./input-files.js";
import type { Output } from "./output.js";
import { packageVersion } from "./package-version.js";
import { writeWholeFile } from "./write-file.js";

/** How a report is written. */
type ReportFormat = "human" | "json" | "sarif" | "github";

/** What `validate` is told. */
export interface ValidateFlags {
  readonly format: ReportFormat;
  readonly fix: boolean;
  readonly strict: boolean;
  readonly nonCurrent: NonCurrentSchema;
  readonly quiet: boolean;
}

/** Judges files and reports. @throws {UsageError} where a file cannot be read or written. */
export async function validateCommand(
  words: readonly string[],
  flags: ValidateFlags,
  output: Output,
): Promise<ExitCode> {
  const reports: FileReport[] = [];
  for (const file of await findFiles(words, output)) {
    const read = await readInputFile(file, output);
    const { text } = flags.fix ? await fixFile(file, read, output) : read;
    const { result } = parseServerJson(text, { nonCurrentSchema: flags.nonCurrent });
    reports.push({ file: read.file, text, result });
  }
  const { errors, warnings } = countIssues(reports);
  const isFine = errors === 0 && (!flags.strict || warnings === 0);
  if (!(flags.quiet && isFine)) output.print(render(reports, flags.format, output));
  return isFine ? exitFine : exitIssues;
}

async function fixFile(file: string, read: InputFile, output: Output): Promise<InputFile> {
  const { text, fixes } = fixText(read.text);
  if (fixes.length === 0) return read;
  if (file !== "-") await writeWholeFile(file, text, output);
  for (const fix of fixes) output.notice(`${read.file}: ${fix}`);
  return { ...read, text };
}

function render(
  reports: readonly FileReport[],
  format: ReportFormat,
  { color, width }: Output,
): string {
  switch (format) {
    case "human":
      return renderHuman(reports, { color, width });
    case "json":
      return renderJson(reports);
    case "sarif":
      return renderSarif(reports, packageVersion);
    case "github":
      return renderGithub(reports);
  }
}
