import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const authorizationIsIgnored: Check = defineCheck({
  id: "surface.authorization-is-ignored",
  title: "reads are the same whatever `Authorization` says",
  requirements: ["REQ-SURFACE-055"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients that send a stale token to every path cannot read.",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers?limit=2", ["/servers?limit=2"], {
      authorization: "Nonsense ?",
    });
    context.claim.none("other answers with a malformed `Authorization`", found);
  },
});
