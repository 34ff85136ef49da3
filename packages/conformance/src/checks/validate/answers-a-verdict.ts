import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { faulty, plain } from "./documents.js";
import { postValidate } from "./post-validate.js";

export const answersAVerdict: Check = defineCheck({
  id: "validate.answers-a-verdict",
  title: "every document is answered 200 with a verdict",
  requirements: ["REQ-DOCUMENT-040", "REQ-DOCUMENT-041", "REQ-DOCUMENT-055"],
  level: "MUST",
  layer: "official",
  breaks: "Publishers cannot tell before they publish whether a document is sound.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const sound = await postValidate(context, JSON.stringify(plain));
    claim.status(sound, 200);
    claim.equal("the verdict on a document without fault", sound.json, { valid: true, issues: [] });
    const broken = await postValidate(context, JSON.stringify(faulty));
    claim.status(broken, 200);
    const { valid, issues } = isObject(broken.json) ? broken.json : {};
    claim.equal("`valid` of a document with faults", valid, false);
    const isNamed = Array.isArray(issues) && issues.length > 0;
    claim.that(isNamed, "no issue is named", "at least one issue", issues);
  },
});
