import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { textOf } from "../not-found/lost-requests.js";
import { postExchange } from "./post-exchange.js";
import { allWrong } from "./proofs.js";
import { reasonOf } from "./reason-of.js";

const texts = { dns: "DNS authentication failed", http: "HTTP authentication failed" } as const;

export const refusesDomainProof: Check = defineCheck({
  id: "auth.refuses-domain-proof",
  title: "a proof that does not hold is refused with the reason",
  requirements: ["REQ-AUTH-015"],
  level: "MUST",
  layer: "official",
  breaks: "Who proves a domain cannot see which step fails.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answers: Answer[] = [];
    for (const name of ["dns", "http"] as const) {
      const answer = await postExchange(context, name, allWrong);
      if (answer === undefined) continue;
      answers.push(answer);
      claim.status(answer, 401);
      claim.equal("the text", textOf(answer), texts[name]);
      claim.that(
        reasonOf(answer) !== "",
        "no reason is named",
        "a `message` in `errors`",
        answer.json,
      );
    }
    if (answers.length === 0) claim.notApplicable("the registry takes no proofs of domains");
  },
});
