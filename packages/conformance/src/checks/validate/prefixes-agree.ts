import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { faulty } from "./documents.js";
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
    const probe = remember(context);
    const other = probe.prefix === "/v0" ? "/v0.1" : "/v0";
    const there = await probe.send({
      method: "POST",
      target: `${other}/validate?limit=0&valid=true`,
      headers: { "content-type": "application/json" },
      body,
    });
    claim.equal(`the verdict below \`${other}\``, told(there), told(here));
  },
});
