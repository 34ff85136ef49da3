import { type Check, defineCheck } from "../../engine/check.js";
import { allWrong, outdated } from "./proofs.js";
import { refusesProofs } from "./refuses-proof.js";

/** No plain names of hosts: an address, and a name with an underscore. */
const domains = ["127.0.0.1", "_mcp.example.com"];
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
      ...domains.map((domain) => ({ what: domain, proof: { ...outdated, domain }, reason })),
      {
        what: allWrong.domain,
        proof: { ...outdated, domain: allWrong.domain },
        reason,
        within: ["dns", allWrong],
      },
    ]);
  },
});
