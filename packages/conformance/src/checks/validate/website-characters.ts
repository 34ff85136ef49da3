import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const websiteCharacters: Check = defineRuleCheck({
  id: "validate.website-characters",
  title: "a website holds no blank, quote or angle bracket",
  requirements: ["REQ-DOCUMENT-069"],
  rules: ["website-url-invalid-characters"],
  faulty: ["website-url-invalid-characters websiteUrl"],
});
