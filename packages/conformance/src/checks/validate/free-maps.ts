import { type Check, defineCheck } from "../../engine/check.js";
import { accepts } from "./accepts.js";
import { freeMaps } from "./sound-members.js";

export const acceptsFreeMaps: Check = defineCheck({
  id: "validate.free-maps",
  title: "publisher metadata and variables may have any keys",
  requirements: ["REQ-SURFACE-073"],
  level: "MUST",
  layer: "official",
  breaks: "Publishers cannot add what their tools need.",
  needs: { listing: false },
  async run(context) {
    await accepts(context, freeMaps);
  },
});
