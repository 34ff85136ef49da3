import { type Check, defineCheck } from "../../engine/check.js";
import { reasonOf } from "./reason-of.js";
import { timelyProof } from "./timely-proof.js";

const reason = "invalid signature format, must be hex";

export const signatureIsHex: Check = defineCheck({
  id: "auth.signature-is-hex",
  title: "a signature that is not hexadecimal is refused as such",
  requirements: ["REQ-AUTH-020"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await timelyProof(context, "no signature");
    claim.status(answer, 401);
    claim.that(
      reasonOf(answer).startsWith(reason),
      "it is refused for another reason",
      reason,
      reasonOf(answer),
    );
  },
});
