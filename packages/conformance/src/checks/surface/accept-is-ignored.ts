import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const acceptIsIgnored: Check = defineCheck({
  id: "surface.accept-is-ignored",
  title: "reads are JSON whatever `Accept` asks for",
  requirements: ["REQ-SURFACE-047"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers?limit=2", ["/servers?limit=2"], {
      accept: "text/html, application/x-nothing;q=0.5",
    });
    context.claim.none("other answers with another `Accept`", found);
  },
});
