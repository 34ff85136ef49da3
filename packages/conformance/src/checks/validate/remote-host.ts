import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const remoteHost: Check = defineRuleCheck({
  id: "validate.remote-host",
  title: "a remote is on a host of its own, over https",
  requirements: ["REQ-DOCUMENT-084"],
  rules: ["invalid-remote-url"],
  faulty: ["invalid-remote-url remotes[2].url", "invalid-remote-url remotes[3].url"],
});
