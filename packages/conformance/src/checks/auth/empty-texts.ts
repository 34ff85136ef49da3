import { type Check, defineCheck } from "../../engine/check.js";
import { postProof } from "./refuses-proof.js";

export const emptyTexts: Check = defineCheck({
  id: "auth.empty-texts",
  title: "an empty text is refused for what it proves, not for its form",
  requirements: ["REQ-AUTH-036"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const proof = { domain: "", timestamp: "", signed_timestamp: "" };
    context.claim.status(await postProof(context, proof), 401);
  },
});
