import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { postAnonymous } from "./post-anonymous.js";

export const anonymousIsUndemanding: Check = defineCheck({
  id: "auth.anonymous-is-undemanding",
  title: "a request for an anonymous token may carry anything",
  requirements: ["REQ-AUTH-032"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const plain = await postAnonymous(context);
    const laden = await postAnonymous(context, {
      query: "?x-conformance=1",
      headers: { "content-type": "text/plain", authorization: "Nonsense" },
      body: "{",
    });
    claim.status(laden, plain.status);
    const hasToken = [plain, laden].map(({ json }) => isObject(json) && "registry_token" in json);
    claim.equal("whether there is a token", hasToken[1], hasToken[0]);
  },
});
