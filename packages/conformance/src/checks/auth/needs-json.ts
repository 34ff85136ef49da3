import { type Check, defineCheck } from "../../engine/check.js";
import { nonsense } from "./nonsense.js";
import { postExchange } from "./post-exchange.js";

export const needsJson: Check = defineCheck({
  id: "auth.needs-json",
  title: "an exchange without a body or with no JSON is refused as such",
  requirements: ["REQ-AUTH-017"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const empty = await postExchange(context, "github-oidc", "");
    const token = JSON.stringify({ github_token: nonsense });
    const text = await postExchange(context, "github-at", token, { "content-type": "text/plain" });
    if (empty !== undefined) claim.status(empty, 400);
    if (text !== undefined) claim.status(text, 415);
    if (empty === undefined && text === undefined)
      claim.notApplicable("the registry exchanges no tokens of GitHub");
  },
});
