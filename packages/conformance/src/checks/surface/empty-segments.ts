import { type Check, defineCheck } from "../../engine/check.js";

export const emptySegments: Check = defineCheck({
  id: "surface.empty-segments",
  title: "a path with an empty segment is redirected to a clean one",
  requirements: ["REQ-SURFACE-040"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.send({ target: `${probe.prefix}//servers?limit=1` });
    claim.status(answer, 307);
    claim.equal("`Location`", answer.headers["location"], `${probe.prefix}/servers?limit=1`);
  },
});
