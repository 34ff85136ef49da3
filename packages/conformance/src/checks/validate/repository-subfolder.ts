import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const repositorySubfolder: Check = defineRuleCheck({
  id: "validate.repository-subfolder",
  title: "a subfolder is a clean relative path",
  requirements: ["REQ-DOCUMENT-067"],
  rules: ["invalid-subfolder-path"],
  faulty: ["invalid-subfolder-path repository.subfolder"],
  ranged: ["invalid-subfolder-path repository.subfolder"],
});
