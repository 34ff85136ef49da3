import { type Check, defineCheck } from "../../engine/check.js";
import { locationsOf } from "../errors/locations-of.js";
import { postExchange } from "./post-exchange.js";

/** Bodies that lack members, have one too many, or one that is no text; and the places of what is wrong. */
const bodies = [
  ["http", {}, ["body", "body", "body"]],
  ["github-at", { github_token: 5, $schema: "x" }, ["body.github_token", "body.$schema"]],
  [
    "dns",
    { domain: null, timestamp: "", signed_timestamp: "", colour: "blue" },
    ["body.domain", "body.colour"],
  ],
] as const;

export const bodyStructure: Check = defineCheck({
  id: "auth.body-structure",
  title: "all structural faults of an exchange are named at their places",
  requirements: ["REQ-AUTH-016", "REQ-AUTH-033", "REQ-AUTH-034", "REQ-AUTH-035"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    let offered = 0;
    for (const [name, body, places] of bodies) {
      const answer = await postExchange(context, name, body);
      if (answer === undefined) continue;
      offered += 1;
      claim.status(answer, 422);
      claim.equal("the places of the faults", [...locationsOf(answer)].sort(), [...places].sort());
    }
    if (offered === 0) claim.notApplicable("no such token exchange is offered");
  },
});
