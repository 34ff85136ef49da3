import { type Check, defineCheck } from "../../engine/check.js";
import { rowsOf } from "../../engine/rows.js";

export const parameterNames: Check = defineCheck({
  id: "encoding.parameter-names",
  title: "names of query parameters are percent-decoded",
  requirements: ["REQ-SURFACE-034"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients whose HTTP library encodes parameter names lose their filters.",
  needs: { rows: 2 },
  async run({ probe, claim }) {
    const page = await probe.send({ target: `${probe.prefix}/servers?lim%69t=1` });

    claim.status(page, 200);
    claim.atMost("the number of rows with `lim%69t=1`", rowsOf(page).length, 1);
  },
});
