import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { leftAlone } from "./sound-members.js";

export const leavesAlone: Check = defineCheck({
  id: "validate.left-alone",
  title: "rules leave descriptions, types and names of inputs alone",
  requirements: ["REQ-DOCUMENT-087"],
  level: "SHOULD",
  layer: "official",
  breaks: "Documents are refused for what nobody forbids.",
  needs: { listing: false },
  async run(context) {
    await accepts(context, leftAlone);
  },
});
