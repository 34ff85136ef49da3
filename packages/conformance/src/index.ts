export { type CatalogueEntry, catalogueEntries } from "./catalogue/catalogue-entries.js";
export { allChecks } from "./checks/index.js";
export type {
  Baseline,
  BaselineEntry,
  BaselineFinding,
  BaselineState,
} from "./engine/baseline.js";
export { BaselineError } from "./engine/baseline-error.js";
export type { Capability, CapabilityName, CapabilityState } from "./engine/capabilities.js";
export {
  type Check,
  type CheckContext,
  defineCheck,
  type Layer,
  type Level,
} from "./engine/check.js";
export type { CheckResult } from "./engine/check-result.js";
export type { Claim } from "./engine/claim.js";
export {
  type ComparedFigures,
  type Comparison,
  compareReports,
  type OutcomeChange,
} from "./engine/compare-reports.js";
export type { ConformanceOptions, Progress } from "./engine/conformance-options.js";
export type { DataFault } from "./engine/documents.js";
export type { Exchange } from "./engine/exchange.js";
export type { FetchTarget } from "./engine/fetch-transport.js";
export { catalogueBudget, defaultLimits, type Limits } from "./engine/limits.js";
export type { Outcome } from "./engine/outcome.js";
export { parseBaseline } from "./engine/parse-baseline.js";
export { parseReport, ReportTextError } from "./engine/parse-report.js";
export type { Answer, Probe, ProbeArguments } from "./engine/probe.js";
export type { Judging, OutcomeCounts, Profile, Report, RunSettings } from "./engine/report.js";
export type { Row } from "./engine/rows.js";
export { runConformance } from "./engine/run.js";
export { UnknownCheck } from "./engine/select.js";
export type { Survey } from "./engine/survey.js";
export type { Target } from "./engine/target.js";
export { TargetError } from "./engine/target-error.js";
export { updateBaseline } from "./engine/update-baseline.js";
export type { Walk } from "./engine/walk.js";
export { withBaseline } from "./engine/with-baseline.js";
export { renderBadge } from "./report/badge.js";
export { renderComparison } from "./report/comparison.js";
export { renderHtml } from "./report/html.js";
export { renderJson } from "./report/json.js";
export { renderJunit } from "./report/junit.js";
export { renderMarkdown } from "./report/markdown.js";
export {
  createProgressLine,
  type ProgressLine,
  type ProgressStream,
} from "./report/progress-line.js";
export { ReportFileError, type ReportFiles, type ReportFormat } from "./report/report-file.js";
export { renderSarif } from "./report/sarif.js";
export { renderTerminal } from "./report/terminal.js";
export { verdictLine } from "./report/verdict-line.js";
export { prepareReports, writeReports } from "./report/write-reports.js";
