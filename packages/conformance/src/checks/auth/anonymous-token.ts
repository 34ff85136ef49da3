import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { isUnknownPath } from "./is-unknown-path.js";
import { postAnonymous } from "./post-anonymous.js";

export const anonymousToken: Check = defineCheck({
  id: "auth.anonymous-token",
  title: "an anonymous token comes with 200, or its path is unknown",
  requirements: ["REQ-AUTH-012", "REQ-AUTH-031"],
  level: "MUST",
  layer: "official",
  breaks: "The publisher command line takes any other success for a failure.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await postAnonymous(context);
    claim.status(answer, [200, 404]);
    if (answer.status === 404) return await isUnknownPath(context, answer);
    const token = isObject(answer.json) ? answer.json["registry_token"] : undefined;
    claim.equal("the type of `registry_token`", typeof token, "string");
  },
});
