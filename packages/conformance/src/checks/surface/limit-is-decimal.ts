import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { differing } from "./same-answer.js";

export const limitIsDecimal: Check = defineCheck({
  id: "surface.limit-is-decimal",
  title: "`limit` is a decimal integer, with a sign or zeros before it",
  requirements: ["REQ-SURFACE-031"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const { claim } = context;
    const found = await differing(context, "/servers?limit=2", [
      "/servers?limit=02",
      "/servers?limit=%2B2",
    ]);
    claim.none("other answers with another form of the number", found);
    for (const limit of ["1e1", "5_0"])
      claim.status(await remember(context).get("listServers", { query: { limit } }), 422);
  },
});
