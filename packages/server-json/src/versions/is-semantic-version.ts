import { parseSemanticVersion } from "./parse-semantic-version.js";

/**
 * Whether a version takes part in semantic order: strict SemVer 2.0.0 with one optional leading
 * `v`, numbers of any length, nothing trimmed.
 */
export function isSemanticVersion(version: string): boolean {
  return parseSemanticVersion(version) !== undefined;
}
