import { type Check, defineCheck } from "../../engine/check.js";

export const nullComesFirst: Check = defineCheck({
  id: "surface.null-comes-first",
  title: "a null character is refused before anything else is looked at",
  requirements: ["REQ-SURFACE-041"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    claim.status(await probe.send({ target: "/conformance-probe/a%00b/" }), 400);
    const page = await probe.send({ target: `${probe.prefix}/servers?search=a%2500b&limit=1` });
    claim.status(page, 200);
  },
});
