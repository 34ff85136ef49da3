import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const repositoryUrl: Check = defineRuleCheck({
  id: "validate.repository-url",
  title: "a repository is one of GitHub or GitLab, with two segments",
  requirements: ["REQ-DOCUMENT-065"],
  rules: ["invalid-repository-url"],
  faulty: ["invalid-repository-url repository.url"],
  ranged: ["invalid-repository-url repository.url"],
});
