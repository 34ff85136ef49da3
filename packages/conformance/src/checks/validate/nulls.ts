import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { refuses } from "./refuses.js";
import { nulls } from "./sound-members.js";
import { badNulls } from "./structural-members.js";

export const nullIsAbsent: Check = defineCheck({
  id: "validate.nulls",
  title: "`null` is an optional member that is absent, and no other",
  requirements: ["REQ-SURFACE-076"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await refuses(context, badNulls, { isPlaced: true });
    await accepts(context, nulls);
  },
});
