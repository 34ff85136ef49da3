import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { faulty, plain } from "../validate/documents.js";
import { postValidate } from "../validate/post-validate.js";

export const validates: Check = defineCheck({
  id: "client.validates",
  title: "validating answers 200 without a token, whatever the verdict",
  requirements: ["REQ-CLIENT-033"],
  level: "MUST",
  layer: "client",
  breaks: "The publisher command line cannot validate.",
  needs: { listing: false },
  async run(context) {
    for (const document of [plain, faulty]) {
      const answer = await postValidate(context, JSON.stringify(document));
      context.claim.status(answer, 200);
      context.claim.that(
        isObject(answer.json) && "valid" in answer.json && "issues" in answer.json,
        "the answer is no verdict",
        "`valid` and `issues`",
        answer.text.slice(0, 200),
      );
    }
  },
});
