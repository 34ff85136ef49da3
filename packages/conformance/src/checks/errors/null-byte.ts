import { type Check, defineCheck } from "../../engine/check.js";

const targets = [
  "/servers?search=a%00b",
  "/servers/com.example%2Fa%00b/versions",
  "/servers/com.example%2Fa/versions/1.0.0%00",
];

export const nullByte: Check = defineCheck({
  id: "errors.null-byte",
  title: "an encoded null character is refused with 400",
  requirements: ["REQ-SURFACE-005"],
  level: "SHOULD",
  layer: "official",
  async run({ probe, claim }) {
    for (const target of targets)
      claim.status(await probe.send({ target: `${probe.prefix}${target}` }), 400);
  },
});
