import { type Check, defineCheck } from "../../engine/check.js";
import { nested, nestedAndLong } from "./large-bodies.js";
import { postValidate } from "./post-validate.js";

export const nesting: Check = defineCheck({
  id: "validate.nesting",
  title: "a body that is nested deeper than 10,000 levels is refused",
  requirements: ["REQ-SURFACE-069"],
  level: "MUST",
  layer: "official",
  breaks: "One request exhausts the stack of whoever reads it.",
  needs: { listing: false },
  async run(context) {
    // The size of the shared body is the claim of another check.
    if ((await postValidate(context, nestedAndLong)).status === 400) return;
    context.claim.status(await postValidate(context, nested), 400);
  },
});
