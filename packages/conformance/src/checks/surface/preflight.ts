import { type Check, defineCheck } from "../../engine/check.js";
import { askBefore } from "./foreign-origin.js";

const granted = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "authorization,x-conformance",
  "access-control-max-age": "86400",
};

export const preflight: Check = defineCheck({
  id: "surface.preflight",
  title: "a preflight is answered 204 with what was asked for",
  requirements: ["REQ-SURFACE-050"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const answer = await askBefore(context);
    const { claim } = context;
    claim.status(answer, 204);
    claim.equal("the body", answer.text, "");
    for (const [name, value] of Object.entries(granted))
      claim.equal(`the header ${name}`, answer.headers[name], value);
  },
});
