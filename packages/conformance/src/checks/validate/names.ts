import { type Check, defineCheck } from "../../engine/check.js";
import { refuses } from "./refuses.js";
import { badNames } from "./structural-members.js";

export const namesHaveAPattern: Check = defineCheck({
  id: "validate.names",
  title: "a name is bounded, and is two parts with one slash",
  requirements: ["REQ-SURFACE-079"],
  level: "MUST",
  layer: "official",
  breaks: "Names get into registries that no path can hold.",
  needs: { listing: false },
  async run(context) {
    await refuses(context, badNames, { isPlaced: true });
  },
});
