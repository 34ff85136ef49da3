import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const parameterNames: Check = defineCheck({
  id: "surface.parameter-names",
  title: "names of parameters keep their letter case and end at `=`",
  requirements: ["REQ-SURFACE-020"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const { claim, probe } = context;
    const found = await differing(context, "/servers", ["/servers?LIMIT=2"]);
    claim.none("other answers with `LIMIT=2`", found);
    for (const query of ["limit=2;x=1", "limit==2"])
      claim.status(await probe.send({ target: `${probe.prefix}/servers?${query}` }), 422);
  },
});
