import { type Check, defineCheck } from "../../engine/check.js";
import { refuses } from "./refuses.js";
import { badUris } from "./structural-members.js";

export const uris: Check = defineCheck({
  id: "validate.uris",
  title: "addresses are texts that can be parsed as a URI",
  requirements: ["REQ-SURFACE-081"],
  level: "MUST",
  layer: "official",
  breaks: "Clients that parse what a document names break on it.",
  needs: { listing: false },
  async run(context) {
    await refuses(context, badUris, { isPlaced: false });
  },
});
