import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { faulty } from "../validate/documents.js";
import { postValidate } from "../validate/post-validate.js";

export const escapedCharacters: Check = defineCheck({
  id: "client.escaped-characters",
  title: "`<`, `>` and `&` may be escaped in a document",
  requirements: ["REQ-CLIENT-039"],
  level: "SHOULD",
  layer: "client",
  breaks: "The publisher command line escapes them and is judged by another text.",
  needs: { listing: false },
  async run(context) {
    const plainText = JSON.stringify(faulty);
    const escaped = plainText.replace(
      /[<>&]/g,
      (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
    );
    const answers = [await postValidate(context, plainText), await postValidate(context, escaped)];
    const [one, other] = answers.map(({ status, json }) => {
      const issues = isObject(json) && Array.isArray(json["issues"]) ? json["issues"] : [];
      return [status, ...issues.map((issue) => JSON.stringify(issue)).sort()];
    });
    context.claim.equal("the verdict on the escaped document", other, one);
  },
});
