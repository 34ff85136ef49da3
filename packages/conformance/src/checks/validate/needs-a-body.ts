import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { postValidate } from "./post-validate.js";

export const needsABody: Check = defineCheck({
  id: "validate.needs-a-body",
  title: "a request without a body is refused as such",
  requirements: ["REQ-SURFACE-064"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const answer = await postValidate(context, "");
    context.claim.status(answer, 400);
    context.claim.equal(
      "`detail`",
      isObject(answer.json) ? answer.json["detail"] : undefined,
      "request body is required",
    );
  },
});
