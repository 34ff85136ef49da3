import { type Check, defineCheck } from "../../engine/check.js";
import { bodyLimit, nestedAndLong } from "./large-bodies.js";
import { postValidate } from "./post-validate.js";

export const bodySize: Check = defineCheck({
  id: "validate.body-size",
  title: "a body of a mebibyte is too large, and one byte less is read",
  requirements: ["REQ-SURFACE-068"],
  level: "MUST",
  layer: "official",
  breaks: "One sender fills the memory of the registry.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    claim.status(await postValidate(context, "x".repeat(bodyLimit)), 413);
    const { status } = await postValidate(context, nestedAndLong);
    claim.that(status !== 413, "a body of one byte less is too large", "any other status", status);
  },
});
