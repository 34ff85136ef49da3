import { type Check, defineCheck } from "../../engine/check.js";

export const malformedPath: Check = defineCheck({
  id: "surface.malformed-path",
  title: "a malformed percent-escape in the path is refused with 400",
  requirements: ["REQ-SURFACE-038"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const target = `${probe.prefix}/servers/com.example%2Fa%zz/versions`;
    claim.status(await probe.send({ target }), 400);
  },
});
