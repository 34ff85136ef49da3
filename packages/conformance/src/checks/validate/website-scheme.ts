import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const websiteScheme: Check = defineRuleCheck({
  id: "validate.website-scheme",
  title: "a website has the scheme https",
  requirements: ["REQ-DOCUMENT-068"],
  rules: ["website-url-must-be-absolute", "website-url-invalid-scheme"],
  faulty: ["website-url-must-be-absolute websiteUrl", "website-url-invalid-scheme websiteUrl"],
  ranged: ["website-url-invalid-scheme websiteUrl"],
});
