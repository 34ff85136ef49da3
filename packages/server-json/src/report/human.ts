import picocolors from "picocolors";
import type { ValidationIssue } from "../validation-result.js";
import { excerptOf } from "./excerpt.js";
import { countIssues, type FileReport } from "./file-report.js";
import { issueCode } from "./issue-code.js";
import { visibleText } from "./visible-text.js";

/** How to write for people. */
export interface HumanOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colors = ReturnType<typeof picocolors.createColors>;

/** Issues for people, by their place in the text: place, sentence, the line with a caret below the part that is meant, and the fix. */
export function renderHuman(reports: readonly FileReport[], options: HumanOptions): string {
  const colors = picocolors.createColors(options.color);
  const blocks = reports.flatMap((report) =>
    [...report.result.issues]
      .sort(byPlace)
      .map((issue) => renderIssue(report, issue, colors, options.width)),
  );
  return [...blocks, summary(reports, colors)].join("\n");
}

function byPlace(left: ValidationIssue, right: ValidationIssue): number {
  const lines = (left.line ?? 0) - (right.line ?? 0);
  return lines || (left.column ?? 0) - (right.column ?? 0);
}

function renderIssue(
  { file, text }: FileReport,
  issue: ValidationIssue,
  colors: Colors,
  width: number,
): string {
  const { line, column, severity, message, path, hint } = issue;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const paint = severity === "error" ? colors.red : colors.yellow;
  const where = path === "" ? "" : `${visibleText(path)}: `;
  const code = colors.dim(issueCode(issue));
  return [
    `${colors.bold(visibleText(place))}  ${paint(severity)}  ${where}${visibleText(message)}  ${code}`,
    ...(line === undefined || column === undefined
      ? []
      : excerptLines(text, { line, column }, paint, colors, width)),
    ...(hint === undefined ? [] : [`    ${colors.cyan("fix:")} ${visibleText(hint)}`]),
    "",
  ].join("\n");
}

function excerptLines(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
  paint: (text: string) => string,
  colors: Colors,
  width: number,
): readonly string[] {
  const number = String(line).padStart(5);
  const excerpt = excerptOf(text, line, column, Math.max(40, width - 10));
  const gutter = colors.dim("│");
  return [
    `${colors.dim(number)} ${gutter} ${excerpt.line}`,
    `      ${gutter} ${" ".repeat(excerpt.indent)}${paint("^".repeat(excerpt.length))}`,
  ];
}

function summary(reports: readonly FileReport[], colors: Colors): string {
  const { files, errors, warnings } = countIssues(reports);
  const found = [counted(errors, "error"), counted(warnings, "warning")].join(", ");
  const paint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.green;
  return `${paint(errors + warnings === 0 ? "no issues" : found)} in ${counted(files, "file")}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
