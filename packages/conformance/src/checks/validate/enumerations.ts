import { type Check, defineCheck } from "../../engine/check.js";
import { refuses } from "./refuses.js";
import { badValues } from "./structural-members.js";

export const enumerations: Check = defineCheck({
  id: "validate.enumerations",
  title: "enumerated members and hashes have known forms",
  requirements: ["REQ-SURFACE-080"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await refuses(context, badValues, { isPlaced: false });
  },
});
