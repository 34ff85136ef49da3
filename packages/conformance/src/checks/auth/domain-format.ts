import { type Check, defineCheck } from "../../engine/check.js";
import { allWrong, outdated } from "./proofs.js";
import { refusesProofs } from "./refuses-proof.js";

const address = "127.0.0.1";
const reason = "invalid domain format";

export const domainFormat: Check = defineCheck({
  id: "auth.domain-format",
  title: "a domain that is no plain host name is refused as such",
  requirements: ["REQ-AUTH-018"],
  level: "MUST",
  layer: "official",
  breaks: "A registry looks up addresses of its own network for strangers.",
  needs: { listing: false },
  async run(context) {
    await refusesProofs(context, [
      { what: address, proof: { ...outdated, domain: address }, reason },
      {
        what: allWrong.domain,
        proof: { ...outdated, domain: allWrong.domain },
        reason,
        within: ["dns", allWrong],
      },
    ]);
  },
});
