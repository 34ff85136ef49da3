import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { knownAndUnknown } from "./sound-members.js";

export const asksNobody: Check = defineCheck({
  id: "validate.asks-nobody",
  title: "validating asks neither the listing nor where packages are",
  requirements: ["REQ-PUBLISH-094"],
  level: "SHOULD",
  layer: "official",
  breaks: "A document cannot be checked before its package is published.",
  needs: { listing: false },
  async run(context) {
    await accepts(context, knownAndUnknown(context.survey));
  },
});
