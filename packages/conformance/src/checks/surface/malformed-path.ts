import { type Check, defineCheck } from "../../engine/check.js";

export const malformedPath: Check = defineCheck({
  id: "surface.malformed-path",
  title: "a malformed percent-escape in the path is refused with 400",
  requirements: ["REQ-SURFACE-038"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    claim.status(await probe.send({ target: `${probe.prefix}/servers%zz` }), 400);
  },
});
