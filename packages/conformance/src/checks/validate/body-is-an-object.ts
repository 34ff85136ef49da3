import { type Check, defineCheck } from "../../engine/check.js";
import { locationsOf } from "../errors/locations-of.js";
import { postValidate } from "./post-validate.js";

const bodies = [
  ["{", 400],
  ["[]", 422],
] as const;

export const bodyIsAnObject: Check = defineCheck({
  id: "validate.body-is-an-object",
  title: "a body that is no JSON object is refused, at `body`",
  requirements: ["REQ-SURFACE-062", "REQ-SURFACE-071"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    for (const [body, status] of bodies) {
      const answer = await postValidate(context, body);
      context.claim.status(answer, status);
      context.claim.that(
        locationsOf(answer).includes("body"),
        `no entry of \`errors\` is about the body ${body}`,
        "the location `body`",
        answer.text.slice(0, 200),
      );
    }
  },
});
