import type { ValidationIssue } from "../validation-result.js";
import type { FileReport } from "./file-report.js";
import { issueCode } from "./issue-code.js";

/** Issues as workflow commands, which GitHub shows beside the lines of a pull request. */
export function renderGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap(({ file, result }) => result.issues.map((issue) => command(file, issue)))
    .map((line) => `${line}\n`)
    .join("");
}

function command(file: string, issue: ValidationIssue): string {
  const { severity, path, message, hint, line, column } = issue;
  const properties = Object.entries({ file, line, col: column, title: issueCode(issue) })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const where = path === "" ? "" : `${path}: `;
  const fix = hint === undefined ? "" : `\nFix: ${hint}`;
  return `::${severity} ${properties.join(",")}::${escapeData(`${where}${message}${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
