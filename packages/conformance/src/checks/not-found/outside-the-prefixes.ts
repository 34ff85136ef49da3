import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";

export const outsideThePrefixes: Check = defineCheck({
  id: "not-found.outside-the-prefixes",
  title: "a path outside of the prefixes answers 404 with JSON",
  requirements: ["REQ-SURFACE-044"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.send({ target: "/v0.2/servers" });
    claim.status(answer, 404);
    const shown = answer.text.slice(0, 80);
    claim.that(isObject(answer.json), "the body is no JSON object", "a JSON object", shown);
  },
});
