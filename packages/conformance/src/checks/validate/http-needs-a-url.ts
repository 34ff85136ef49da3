import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const httpNeedsAUrl: Check = defineRuleCheck({
  id: "validate.http-needs-a-url",
  title: "a transport over HTTP has a URL",
  requirements: ["REQ-DOCUMENT-078"],
  rules: ["streamable-transport-url-required"],
  faulty: ["streamable-transport-url-required packages[1].transport.url"],
});
