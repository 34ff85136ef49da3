import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const unknownParameters: Check = defineCheck({
  id: "surface.unknown-parameters",
  title: "parameters that an operation does not know are ignored",
  requirements: ["REQ-SURFACE-012"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers?limit=2", [
      "/servers?limit=2&sort=%zz&limit[]=1&x-conformance=1",
    ]);
    context.claim.none("other answers with parameters that are not known", found);
  },
});
