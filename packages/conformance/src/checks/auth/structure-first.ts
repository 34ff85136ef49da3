import { type Check, defineCheck } from "../../engine/check.js";
import { postProof } from "./refuses-proof.js";

export const structureFirst: Check = defineCheck({
  id: "auth.structure-first",
  title: "the structure of an exchange is looked at before its content",
  requirements: ["REQ-AUTH-037"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const proof = { domain: "127.0.0.1", signed_timestamp: "00" };
    context.claim.status(await postProof(context, proof), 422);
  },
});
