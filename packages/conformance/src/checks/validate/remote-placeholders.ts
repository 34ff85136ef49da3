import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const remotePlaceholders: Check = defineRuleCheck({
  id: "validate.remote-placeholders",
  title: "placeholders of a remote are its variables",
  requirements: ["REQ-DOCUMENT-085"],
  rules: ["invalid-templated-url"],
  below: "remotes",
  faulty: ["invalid-templated-url remotes[1].url", "invalid-templated-url remotes[4].url"],
});
