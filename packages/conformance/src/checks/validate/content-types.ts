import { type Check, defineCheck } from "../../engine/check.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";

export const contentTypes: Check = defineCheck({
  id: "validate.content-types",
  title: "JSON is taken under its media types and no others",
  requirements: ["REQ-SURFACE-065", "REQ-SURFACE-066"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const body = JSON.stringify(plain);
    context.claim.status(await postValidate(context, body, { type: "text/plain" }), 415);
    const type = "application/vnd.example+json; charset=utf-8";
    context.claim.status(await postValidate(context, body, { type }), 200);
  },
});
