import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const iconSource: Check = defineRuleCheck({
  id: "validate.icon-source",
  title: "the source of an icon has the scheme https",
  requirements: ["REQ-DOCUMENT-071"],
  rules: ["icon-src-not-absolute", "icon-src-invalid-scheme"],
  faulty: [
    "icon-src-not-absolute icons[0].src",
    "icon-src-invalid-scheme icons[0].src",
    "icon-src-invalid-scheme icons[1].src",
  ],
  ranged: ["icon-src-invalid-scheme icons[0].src"],
});
