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
