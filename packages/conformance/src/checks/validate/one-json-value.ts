import { type Check, defineCheck } from "../../engine/check.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";

const text = JSON.stringify(plain);
const bodies = [
  [" \n ", "a body of blanks alone"],
  [`\ufeff${text}`, "a byte-order mark before the document"],
  [`${text} {}`, "a second value after the document"],
] as const;

export const oneJsonValue: Check = defineCheck({
  id: "validate.one-json-value",
  title: "a body is one JSON value with nothing around it",
  requirements: ["REQ-SURFACE-063"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    for (const [body, what] of bodies) {
      const { status } = await postValidate(context, body);
      context.claim.that(status === 400, `${what} answered ${status}`, 400, status);
    }
  },
});
