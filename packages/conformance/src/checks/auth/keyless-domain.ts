import { type Check, defineCheck } from "../../engine/check.js";
import { reasonOf } from "./reason-of.js";
import { timelyProof } from "./timely-proof.js";

const signature = "00".repeat(64);

export const keylessDomain: Check = defineCheck({
  id: "auth.keyless-domain",
  title: "a proof of a domain without a key is refused as such",
  requirements: ["REQ-AUTH-041"],
  level: "MUST",
  layer: "official",
  breaks: "Anyone signs in as a domain that published nothing.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await timelyProof(context, signature);
    claim.status(answer, 401);
    claim.that(
      /^failed to fetch keys|^no MCP public key found/.test(reasonOf(answer)),
      "it is refused for another reason",
      "`failed to fetch keys …`, or that no public key was found",
      reasonOf(answer),
    );
  },
});
