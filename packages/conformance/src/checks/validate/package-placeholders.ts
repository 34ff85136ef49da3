import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const packagePlaceholders: Check = defineRuleCheck({
  id: "validate.package-placeholders",
  title: "placeholders of a package are declared, its host may be local",
  requirements: ["REQ-DOCUMENT-080", "REQ-DOCUMENT-081"],
  rules: ["invalid-templated-url"],
  below: "packages",
  faulty: ["invalid-templated-url packages[3].transport.url"],
});
