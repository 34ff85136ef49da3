import { type Check, defineCheck } from "../../engine/check.js";
import { nobodysDomain, outdated } from "./proofs.js";
import { reasonOf } from "./reason-of.js";
import { postProof, refusesProofs } from "./refuses-proof.js";

const reason = "timestamp outside valid window";
/** Milliseconds ahead: far more than is borne, and far less than a day. */
const ahead = 120_000;
const mostDifference = 60_000;

export const timestampWindow: Check = defineCheck({
  id: "auth.timestamp-window",
  title: "a timestamp of long ago or of later is refused as such",
  requirements: ["REQ-AUTH-019"],
  level: "MUST",
  layer: "official",
  breaks: "A signature that was seen once opens a namespace for ever.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    await refusesProofs(context, [
      {
        what: "a timestamp of 2020",
        proof: { ...outdated, signed_timestamp: "00" },
        reason,
        within: ["dns", outdated],
      },
    ]);

    const now = Date.now();
    const answer = await postProof(context, {
      domain: nobodysDomain,
      timestamp: new Date(now + ahead).toISOString(),
      signed_timestamp: "00",
    });
    const told = Date.parse(answer.headers["date"] ?? "");
    if (Math.abs(told - now) > mostDifference)
      claim.notTested("the registry's clock is not the one of this machine");
    claim.status(answer, 401);
    claim.that(
      reasonOf(answer).startsWith(reason),
      "a timestamp of two minutes ahead is refused for another reason",
      reason,
      reasonOf(answer),
    );
  },
});
