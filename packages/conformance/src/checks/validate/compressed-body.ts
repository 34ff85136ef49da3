import { gzipSync } from "node:zlib";
import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";

export const compressedBody: Check = defineCheck({
  id: "validate.compressed-body",
  title: "a compressed body is refused, and not taken for an empty one",
  requirements: ["REQ-SURFACE-067"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const headers = { "content-encoding": "gzip" };
    const answer = await postValidate(context, gzipSync(JSON.stringify(plain)), { headers });
    claim.status(answer, [400, 415]);
    const detail = isObject(answer.json) ? answer.json["detail"] : undefined;
    claim.that(
      detail !== "request body is required",
      "the body is read as if there were none",
      "a refusal of its coding or its syntax",
      detail,
    );
  },
});
