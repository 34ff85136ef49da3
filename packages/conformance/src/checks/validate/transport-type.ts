import type { Check } from "../../engine/check.js";
import { defineRuleCheck } from "./rule-check.js";

export const transportType: Check = defineRuleCheck({
  id: "validate.transport-type",
  title: "a package has one of three transports",
  requirements: ["REQ-DOCUMENT-079"],
  rules: ["unsupported-transport-type"],
  faulty: ["unsupported-transport-type packages[2].transport.type"],
});
