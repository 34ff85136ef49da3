import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const argumentName: Check = defineRuleCheck({
  id: "validate.argument-name",
  title: "a named argument has a plain name",
  requirements: ["REQ-DOCUMENT-074"],
  rules: ["named-argument-name-required", "invalid-named-argument-name"],
  faulty: [
    "named-argument-name-required packages[3].packageArguments[0].name",
    "invalid-named-argument-name packages[3].packageArguments[1].name",
  ],
});
