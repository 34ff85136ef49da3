import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { exchangePath } from "./exchange-path.js";
import { isUnknownPath } from "./is-unknown-path.js";
import { nonsense } from "./nonsense.js";

export const oidcIsOptional: Check = defineCheck({
  id: "auth.oidc-is-optional",
  title: "the exchange of OIDC tokens is there, or its path is unknown",
  requirements: ["REQ-AUTH-039"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const probe = remember(context);
    const answer = await probe.send({
      method: "POST",
      target: `${probe.prefix}${exchangePath("oidc")}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ oidc_token: nonsense }),
    });
    context.claim.status(answer, [401, 404]);
    if (answer.status === 404) await isUnknownPath(context, answer);
  },
});
