import { type Check, defineCheck } from "../../engine/check.js";
import { textOf } from "../not-found/lost-requests.js";
import { nonsense } from "./nonsense.js";
import { postExchanges } from "./post-exchange.js";
import { reasonOf } from "./reason-of.js";

export const refusesOidcToken: Check = defineCheck({
  id: "auth.refuses-oidc-token",
  title: "an OIDC token that is none is refused with the reason",
  requirements: ["REQ-AUTH-014"],
  level: "MUST",
  layer: "official",
  breaks: "Who publishes from a workflow cannot see why it is refused.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answers = await postExchanges(context, [
      ["github-oidc", { oidc_token: nonsense }],
      ["oidc", { oidc_token: nonsense }],
    ]);
    for (const answer of answers) {
      claim.status(answer, 401);
      claim.equal("the text", textOf(answer), "Token exchange failed");
      claim.that(
        reasonOf(answer) !== "",
        "no reason is named",
        "a `message` in `errors`",
        answer.json,
      );
    }
  },
});
