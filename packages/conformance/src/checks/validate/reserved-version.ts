import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const reservedVersion: Check = defineRuleCheck({
  id: "validate.reserved-version",
  title: "`latest` is reserved, and `Latest` is a version",
  requirements: ["REQ-DOCUMENT-061"],
  rules: ["reserved-version-string"],
  faulty: ["reserved-version-string version", "reserved-version-string packages[0].version"],
});
