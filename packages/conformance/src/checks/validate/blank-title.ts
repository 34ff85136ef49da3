import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const blankTitle: Check = defineRuleCheck({
  id: "validate.blank-title",
  title: "a title is more than white space",
  requirements: ["REQ-DOCUMENT-070"],
  rules: ["title-whitespace-only"],
  faulty: ["title-whitespace-only title"],
});
