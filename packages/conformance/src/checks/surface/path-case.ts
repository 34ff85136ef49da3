import { type Check, defineCheck } from "../../engine/check.js";

export const pathCase: Check = defineCheck({
  id: "surface.path-case",
  title: "the letter case of a path is significant",
  requirements: ["REQ-SURFACE-042"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    claim.status(await probe.send({ target: `${probe.prefix}/Ping` }), 404);
  },
});
