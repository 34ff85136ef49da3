import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";

export const plainOptions: Check = defineCheck({
  id: "surface.plain-options",
  title: "OPTIONS that is no preflight answers 404 with JSON",
  requirements: ["REQ-SURFACE-054"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.send({ method: "OPTIONS", target: `${probe.prefix}/servers` });
    claim.status(answer, 404);
    claim.that(isObject(answer.json), "the body is no JSON object", "a JSON object", answer.text);
  },
});
