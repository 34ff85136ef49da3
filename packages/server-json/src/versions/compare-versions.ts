import { compareInstants } from "./compare-instants.js";
import { compareSemanticVersions } from "./compare-semantic-versions.js";
import { parseSemanticVersion } from "./parse-semantic-version.js";

/** A version of a server and, if known, the RFC 3339 instant of its publication. */
export interface PublishedVersion {
  readonly version: string;
  readonly publishedAt?: string | undefined;
}

/**
 * Order of two versions of one server as the official registry sees it: negative, 0 or positive.
 * Two semantic versions compare by precedence, two others by publication (exact to the
 * nanosecond; unknown comes first), and a semantic version is greater than any other.
 */
export function compareVersions(left: PublishedVersion, right: PublishedVersion): number {
  const first = parseSemanticVersion(left.version);
  const second = parseSemanticVersion(right.version);
  if (first !== undefined && second !== undefined) {
    return compareSemanticVersions(first, second);
  }
  if (first === undefined && second === undefined) {
    return compareInstants(left.publishedAt, right.publishedAt);
  }
  return first === undefined ? -1 : 1;
}
