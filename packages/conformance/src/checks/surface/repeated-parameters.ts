import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const repeatedParameters: Check = defineCheck({
  id: "surface.repeated-parameters",
  title: "of a repeated parameter the first counts",
  requirements: ["REQ-SURFACE-019"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers?limit=2", ["/servers?limit=2&limit=x"]);
    context.claim.none("other answers with a parameter given twice", found);
  },
});
