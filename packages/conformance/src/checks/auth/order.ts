import { type Check, defineCheck } from "../../engine/check.js";
import { allWrong, outdated } from "./proofs.js";
import { refusesProofs } from "./refuses-proof.js";

export const order: Check = defineCheck({
  id: "auth.order",
  title: "of several faults of a proof the first in order is told",
  requirements: ["REQ-AUTH-029"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    await refusesProofs(context, [
      { what: "a proof that is all wrong", proof: allWrong, reason: "invalid domain format" },
      { what: "an outdated proof without signature", proof: outdated, reason: "timestamp outside" },
    ]);
  },
});
