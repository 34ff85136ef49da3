import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { oddBlanks } from "./sound-members.js";

export const plainBlanks: Check = defineCheck({
  id: "validate.plain-blanks",
  title: "a range is parted by plain white space alone",
  requirements: ["REQ-DOCUMENT-064"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await accepts(context, oddBlanks);
  },
});
