import { trimWhiteSpace } from "../unicode-white-space.js";

const space = "[\\t\\n\\f\\r ]";
const prerelease = "(?:-[0-9A-Za-z.-]+)?";
const plain = `v?[0-9]+(?:\\.[0-9]+){0,3}${prerelease}`;
const wildcard = "[0-9]+|x|X|\\*";

const comparator = new RegExp(`^${space}*(?:\\^|~|>=|<=|>|<|=)${space}*${plain}${space}*$`);
const hyphen = new RegExp(`^${plain}${space}-${space}*${plain}$`);
const alternatives = new RegExp(`^${plain}${space}*(?:\\|\\|${space}*${plain}${space}*)+$`);
const dotted = new RegExp(`^(?:v?[0-9]+|x|X|\\*)(?:\\.(?:${wildcard})){1,2}${prerelease}$`);
const wildcardSign = /[xX*]/;
/** What every range holds at least one of; most versions hold none. */
const rangeSign = /[\^~<>=|xX*\s]/;

/**
 * Whether the official registry takes a version for a range and refuses it: comparators, hyphen
 * ranges, `||` lists and dotted wildcards. A two- or three-part version with the letter x in its
 * prerelease (`1.0.0-next.1`) counts as a wildcard too.
 */
export function looksLikeVersionRange(version: string): boolean {
  if (!rangeSign.test(version)) return false;
  const text = trimWhiteSpace(version);
  return (
    comparator.test(text) ||
    hyphen.test(text) ||
    alternatives.test(text) ||
    (wildcardSign.test(text) && dotted.test(text))
  );
}
