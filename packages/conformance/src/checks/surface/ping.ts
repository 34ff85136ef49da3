import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";

export const ping: Check = defineCheck({
  id: "surface.ping",
  title: "`ping` answers that it is there",
  requirements: ["REQ-SURFACE-056"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.get("ping");
    claim.status(answer, 200);
    const { json } = answer;
    claim.that(
      isObject(json) && json["pong"] === true,
      "the body is another",
      { pong: true },
      json,
    );
  },
});
