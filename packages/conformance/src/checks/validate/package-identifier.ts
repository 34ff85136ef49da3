import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const packageIdentifier: Check = defineRuleCheck({
  id: "validate.package-identifier",
  title: "the identifier of a package holds no blank",
  requirements: ["REQ-DOCUMENT-073"],
  rules: ["package-name-has-spaces"],
  faulty: ["package-name-has-spaces packages[0].identifier"],
});
