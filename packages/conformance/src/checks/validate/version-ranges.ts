import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const versionRanges: Check = defineRuleCheck({
  id: "validate.version-ranges",
  title: "ranges are told from versions, and from what looks so",
  requirements: ["REQ-DOCUMENT-062", "REQ-DOCUMENT-063"],
  rules: ["version-looks-like-range"],
  faulty: ["version-looks-like-range packages[1].version"],
  ranged: [
    "version-looks-like-range version",
    "version-looks-like-range packages[0].version",
    "version-looks-like-range packages[1].version",
    "version-looks-like-range packages[2].version",
    "version-looks-like-range packages[3].version",
  ],
});
