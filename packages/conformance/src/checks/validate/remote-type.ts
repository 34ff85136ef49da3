import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const remoteType: Check = defineRuleCheck({
  id: "validate.remote-type",
  title: "a remote is reached over HTTP",
  requirements: ["REQ-DOCUMENT-082"],
  rules: ["unsupported-remote-transport-type"],
  faulty: ["unsupported-remote-transport-type remotes[0].type"],
});
