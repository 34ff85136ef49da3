export { allChecks } from "./checks/index.js";
export {
  type Check,
  type CheckContext,
  defineCheck,
  type Layer,
  type Level,
} from "./engine/check.js";
export type { Claim } from "./engine/claim.js";
export type { DataFault } from "./engine/documents.js";
export type { Exchange } from "./engine/exchange.js";
export type { FetchTarget } from "./engine/fetch-transport.js";
export type { Outcome } from "./engine/outcome.js";
export type { Answer, Probe, ProbeArguments } from "./engine/probe.js";
export type { CheckResult, OutcomeCounts, Profile, Report } from "./engine/report.js";
export type { Row } from "./engine/rows.js";
export { type ConformanceOptions, type Progress, runConformance } from "./engine/run.js";
export { UnknownCheck } from "./engine/select.js";
export type { Survey } from "./engine/survey.js";
export { type Target, TargetError } from "./engine/target.js";
export type { Walk } from "./engine/walk.js";
export { renderHtml } from "./report/html.js";
export { renderJson } from "./report/json.js";
export {
  createProgressLine,
  type ProgressLine,
  type ProgressStream,
} from "./report/progress-line.js";
export { ReportFileError, type ReportFiles, type ReportFormat } from "./report/report-file.js";
export { renderTerminal } from "./report/terminal.js";
export { verdictLine } from "./report/verdict-line.js";
export { prepareReports, writeReports } from "./report/write-reports.js";
