import { quoteText } from "../quote-text.js";
import { looksLikeVersionRange } from "../versions/looks-like-version-range.js";
import type { Rule } from "./rule.js";

/** A version is one version, not a range. */
export const versionLooksLikeRange: Rule<{ readonly version: string }> = {
  code: "version-looks-like-range",
  member: ["version"],
  hint: "The letter x in the prerelease of a two- or three-part version counts as a wildcard; build metadata after a plus sign avoids it.",
  judge: ({ version }) =>
    looksLikeVersionRange(version)
      ? `version must be a specific version, not a range: ${quoteText(version)}`
      : undefined,
};
