import { type Check, defineCheck } from "../../engine/check.js";
import { faulty } from "./documents.js";
import { otherVerdict } from "./other-verdict.js";
import { postValidate } from "./post-validate.js";
import { told } from "./told.js";

export const prefixesAgree: Check = defineCheck({
  id: "validate.prefixes-agree",
  title: "documents are judged alike below `/v0`, and whatever the query",
  requirements: ["REQ-SURFACE-083"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const body = JSON.stringify(faulty);
    const here = await postValidate(context, body);
    const there = await otherVerdict(context, body);
    claim.equal("the verdict below the other prefix", told(there), told(here));
  },
});
