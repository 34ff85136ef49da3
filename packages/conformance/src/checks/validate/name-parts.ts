import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const nameParts: Check = defineRuleCheck({
  id: "validate.name-parts",
  title: "parts of a name have two characters and plain edges",
  requirements: ["REQ-DOCUMENT-060"],
  rules: ["invalid-server-name"],
  faulty: ["invalid-server-name name"],
  ranged: ["invalid-server-name name"],
});
