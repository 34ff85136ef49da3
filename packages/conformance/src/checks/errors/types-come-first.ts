import { type Check, defineCheck } from "../../engine/check.js";
import { askBadly } from "./bad-parameters.js";

export const typesComeFirst: Check = defineCheck({
  id: "errors.types-come-first",
  title: "the type of a parameter is looked at before its meaning",
  requirements: ["REQ-SURFACE-030"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    context.claim.status(await askBadly(context, { updated_since: "yesterday" }), 422);
  },
});
