import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { textOf } from "../not-found/lost-requests.js";
import { nonsense } from "./nonsense.js";
import { postExchanges } from "./post-exchange.js";

export const refusesGithubToken: Check = defineCheck({
  id: "auth.refuses-github-token",
  title: "a token that GitHub does not know is refused without a reason",
  requirements: ["REQ-AUTH-013"],
  level: "MUST",
  layer: "official",
  breaks: "Whoever tries tokens is told what is wrong with each of them.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answers = await postExchanges(context, [["github-at", { github_token: nonsense }]]);
    for (const answer of answers) {
      claim.status(answer, 401);
      claim.equal("the text", textOf(answer), "Token exchange failed");
      const errors = isObject(answer.json) ? answer.json["errors"] : undefined;
      claim.equal("`errors`", errors, undefined);
    }
  },
});
