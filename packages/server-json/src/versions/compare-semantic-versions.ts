import type { SemanticVersion } from "./parse-semantic-version.js";

const digits = /^[0-9]+$/;

/** Precedence of two semantic versions (SemVer 2.0.0 §11): negative, 0 or positive. */
export function compareSemanticVersions(left: SemanticVersion, right: SemanticVersion): number {
  return (
    compareLists(left.core, right.core) ||
    compareReleaseState(left, right) ||
    compareLists(left.prerelease, right.prerelease)
  );
}

/** A release comes after its own prereleases. */
function compareReleaseState(left: SemanticVersion, right: SemanticVersion): number {
  return Number(left.prerelease.length === 0) - Number(right.prerelease.length === 0);
}

function compareLists(left: readonly string[], right: readonly string[]): number {
  for (const [position, identifier] of left.entries()) {
    const other = right[position];
    const order = other === undefined ? 1 : compareIdentifiers(identifier, other);
    if (order !== 0) {
      return order;
    }
  }
  return left.length - right.length;
}

function compareIdentifiers(left: string, right: string): number {
  const leftIsNumber = digits.test(left);
  if (leftIsNumber !== digits.test(right)) {
    return leftIsNumber ? -1 : 1;
  }
  // Without leading zeros the longer number is the greater, whatever its size.
  return (leftIsNumber ? left.length - right.length : 0) || compareTexts(left, right);
}

function compareTexts(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
