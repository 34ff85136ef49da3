import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { refuses } from "./refuses.js";
import { longTexts } from "./sound-members.js";
import { badLengths } from "./structural-members.js";

export const countsCodePoints: Check = defineCheck({
  id: "validate.lengths",
  title: "lengths are counted in code points",
  requirements: ["REQ-SURFACE-078"],
  level: "MUST",
  layer: "official",
  breaks: "Titles in some scripts are refused at half the length.",
  needs: { listing: false },
  async run(context) {
    await refuses(context, badLengths, { isPlaced: false });
    await accepts(context, longTexts);
  },
});
