import { type Check, defineCheck } from "../../engine/check.js";
import { outdated } from "./proofs.js";
import { reasonOf } from "./reason-of.js";
import { postProof } from "./refuses-proof.js";

export const ignoresAuthorization: Check = defineCheck({
  id: "auth.ignores-authorization",
  title: "a token exchange does not look at `Authorization`",
  requirements: ["REQ-AUTH-038"],
  level: "MUST",
  layer: "official",
  breaks: "Who holds a token that ran out cannot get a new one.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const plain = await postProof(context, outdated);
    const laden = await postProof(context, outdated, { authorization: "Bearer  a b" });
    claim.status(laden, plain.status);
    claim.equal("the reason", reasonOf(laden), reasonOf(plain));
  },
});
