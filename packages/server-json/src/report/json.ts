import { countIssues, type FileReport } from "./file-report.js";

/** Everything for programs: `{ files: [{ file, valid, schemaVersion, issues }], totals }`, as one JSON text. */
export function renderJson(reports: readonly FileReport[]): string {
  const files = reports.map(({ file, result }) => ({ file, ...result }));
  return `${JSON.stringify({ files, totals: countIssues(reports) }, null, 2)}\n`;
}
