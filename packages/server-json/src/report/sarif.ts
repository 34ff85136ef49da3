import type { ValidationIssue } from "../validation-result.js";
import type { FileReport } from "./file-report.js";
import { issueCode } from "./issue-code.js";

/** Issues as a SARIF 2.1.0 log, which code scanners take. `version` is that of this package. */
export function renderSarif(reports: readonly FileReport[], version: string): string {
  const issues = reports.flatMap(({ file, result }) =>
    result.issues.map((issue) => ({ file, issue })),
  );
  const ids = [...new Set(issues.map(({ issue }) => issueCode(issue)))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "server-json", version, rules: ids.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: issues.map(({ file, issue }) => toResult(file, issue, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(file: string, issue: ValidationIssue, ids: readonly string[]): unknown {
  const { severity, path, message, hint, line, column } = issue;
  const ruleId = issueCode(issue);
  const where = path === "" ? "" : `${path}: `;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: severity,
    message: { text: `${where}${message}${hint === undefined ? "" : `. ${hint}`}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
          ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
        },
      },
    ],
  };
}
