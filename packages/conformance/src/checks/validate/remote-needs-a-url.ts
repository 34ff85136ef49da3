import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const remoteNeedsAUrl: Check = defineRuleCheck({
  id: "validate.remote-needs-a-url",
  title: "a remote has a URL",
  requirements: ["REQ-DOCUMENT-083"],
  rules: ["remote-transport-url-required"],
  faulty: ["remote-transport-url-required remotes[1].url"],
});
