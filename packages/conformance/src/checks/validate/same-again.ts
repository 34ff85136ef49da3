import { type Check, defineCheck } from "../../engine/check.js";
import { faulty } from "./documents.js";
import { postValidate } from "./post-validate.js";
import { told } from "./told.js";

export const sameAgain: Check = defineCheck({
  id: "validate.same-again",
  title: "the same document has the same issues each time",
  requirements: ["REQ-DOCUMENT-048"],
  level: "MUST",
  layer: "official",
  breaks: "Publishers mend a document until chance lets it pass.",
  needs: { listing: false },
  async run(context) {
    const { probe, claim } = context;
    const body = JSON.stringify(faulty);
    const first = await postValidate(context, body);
    const again = await probe.send({
      method: "POST",
      target: `${probe.prefix}/validate`,
      headers: { "content-type": "application/json" },
      body,
    });
    claim.equal("the second verdict", told(again), told(first));
  },
});
