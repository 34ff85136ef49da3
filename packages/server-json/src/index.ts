export type { LaunchAnswer, LaunchAnswers, LaunchAnswerValue } from "./launch/answers.js";
export type { UnpackedBundle } from "./launch/bundle.js";
export { type LaunchClient, toClientConfig } from "./launch/client-config.js";
export type {
  ClientConfig,
  EndpointEntry,
  McpServersConfig,
  ProcessEntry,
  PromptEntry,
  VscodeConfig,
} from "./launch/dialects/dialect.js";
export type { LaunchDifference } from "./launch/explain/differences.js";
export type { ExplainedInput } from "./launch/explain/explained-inputs.js";
export type { IgnoredMember } from "./launch/explain/ignored-members.js";
export {
  type ExplainOptions,
  explainServer,
  type ServerExplanation,
} from "./launch/explain-server.js";
export type { InputFormat } from "./launch/input-format.js";
export type { LaunchInput } from "./launch/inputs.js";
export type { LaunchOptions } from "./launch/launch-options.js";
export type {
  BundleStep,
  HttpPlan,
  ImpossiblePlan,
  LaunchCommand,
  LaunchPlan,
  LaunchProcess,
  NeedsBundlePlan,
  NeedsInputPlan,
  StdioPlan,
} from "./launch/launch-plan.js";
export { planLaunch } from "./launch/plan.js";
export {
  type InstallPreview,
  type InstallRefusal,
  type PreviewOptions,
  previewInstall,
  type VscodeEndpoint,
  type VscodeProcess,
} from "./launch/preview-install.js";
export type { VscodeInput } from "./launch/previews/vscode-inputs.js";
export type { VscodeBuild } from "./launch/previews/vscode-package.js";
export { redactPlan } from "./launch/redact-plan.js";
export type {
  ArgumentTemplate,
  EndpointTemplate,
  LaunchPart,
  LaunchTemplate,
  LaunchText,
  ProcessTemplate,
  VariableTemplate,
} from "./launch/template.js";
export type { MigrationChange } from "./migrate/change.js";
export {
  type MigrateOptions,
  type Migration,
  migrateServerJson,
} from "./migrate/migrate-server-json.js";
export { publisherProvidedKey } from "./normalise/document-shape.js";
export { normaliseServerJson } from "./normalise/normalise-server-json.js";
export { type ParsedServerJson, parseServerJson } from "./parse/parse-server-json.js";
export { publisherMetadataSize } from "./publisher-metadata-size.js";
export {
  type DatedSchema,
  schema20250709,
  schema20250916,
  schema20250929,
  schema20251011,
  schema20251017,
  schema20251211,
} from "./schema-dates.js";
export {
  currentSchemaUrl,
  currentSchemaVersion,
  type NonCurrentSchema,
  releasedSchemaVersions,
} from "./schema-version.js";
export { isAbsoluteUri } from "./uri/is-absolute-uri.js";
export { isParsableUri } from "./uri/is-parsable-uri.js";
export { uriParseError } from "./uri/uri-parse-error.js";
export {
  createServerJsonValidator,
  type ValidateOptions,
  validateServerJson,
} from "./validate-server-json.js";
export type {
  IssueSeverity,
  IssueType,
  ValidationIssue,
  ValidationResult,
} from "./validation-result.js";
export { compareInstants } from "./versions/compare-instants.js";
export { compareVersions, type PublishedVersion } from "./versions/compare-versions.js";
export { isSemanticVersion } from "./versions/is-semantic-version.js";
export { looksLikeVersionRange } from "./versions/looks-like-version-range.js";
export { pickLatest, type VersionEntry } from "./versions/pick-latest.js";
