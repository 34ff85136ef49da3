import { type Check, defineCheck } from "../../engine/check.js";

const targets = [
  "/servers/com.example%2F%25zz/versions",
  "/servers/com.example%2Fa/versions/%25zz",
];

export const strayPercent: Check = defineCheck({
  id: "encoding.stray-percent",
  title: "a `%` that is left after decoding is refused with 400",
  requirements: ["REQ-VERSIONS-023"],
  level: "SHOULD",
  layer: "official",
  async run({ probe, claim }) {
    for (const target of targets)
      claim.status(await probe.send({ target: `${probe.prefix}${target}` }), 400);
  },
});
