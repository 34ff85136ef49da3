import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const stdioHasNoUrl: Check = defineRuleCheck({
  id: "validate.stdio-has-no-url",
  title: "a transport over standard streams has no URL",
  requirements: ["REQ-DOCUMENT-077"],
  rules: ["stdio-transport-url-not-empty"],
  faulty: ["stdio-transport-url-not-empty packages[0].transport.url"],
});
