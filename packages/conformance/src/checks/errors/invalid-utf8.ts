import { type Check, defineCheck } from "../../engine/check.js";
import { isRefusal } from "./is-refusal.js";

const targets = [
  "/servers?search=%ff",
  "/servers?cursor=%c3%28",
  "/servers/com.example%2F%ff/versions",
  "/servers/com.example%2Fa/versions/%ff",
];

export const invalidUtf8: Check = defineCheck({
  id: "errors.invalid-utf8",
  title: "bytes that are no UTF-8 are refused as the caller's mistake",
  requirements: ["REQ-SURFACE-023"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Broken bytes make a database fail, and operators are woken for it.",
  async run({ probe, claim }) {
    for (const target of targets) {
      const answer = await probe.send({ target: `${probe.prefix}${target}` });
      claim.that(isRefusal(answer), `${target} is not refused`, "400 to 499", answer.status);
    }
  },
});
