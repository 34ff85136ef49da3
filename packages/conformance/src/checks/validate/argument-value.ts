import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const argumentValue: Check = defineRuleCheck({
  id: "validate.argument-value",
  title: "values of named arguments alone are held against the name",
  requirements: ["REQ-DOCUMENT-075", "REQ-DOCUMENT-076"],
  rules: ["argument-value-starts-with-name", "argument-default-starts-with-name"],
  faulty: [
    "argument-value-starts-with-name packages[3].packageArguments[0].value",
    "argument-value-starts-with-name packages[3].packageArguments[2].value",
    "argument-default-starts-with-name packages[3].packageArguments[2].default",
  ],
});
