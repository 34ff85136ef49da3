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
    for (const target of ["/v0.2/servers", "/servers"]) {
      const answer = await probe.send({ target });
      claim.status(answer, 404);
      claim.that(
        isObject(answer.json),
        "the body is no JSON object",
        "a JSON object",
        answer.text.slice(0, 80),
      );
    }
  },
});
