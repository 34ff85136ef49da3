import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const malformedValues: Check = defineCheck({
  id: "surface.malformed-values",
  title: "a value with a broken escape is as if it were not there",
  requirements: ["REQ-SURFACE-036"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers", ["/servers?limit=%zz&search=%"]);
    context.claim.none("other answers with broken escapes in the query", found);
  },
});
