import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { exchangePath } from "./exchange-path.js";
import { outdated } from "./proofs.js";
import { reasonOf } from "./reason-of.js";
import { postProof } from "./refuses-proof.js";

export const paths: Check = defineCheck({
  id: "auth.paths",
  title: "exchanges answer below `/v0` as below `/v0.1`, and to POST alone",
  requirements: ["REQ-AUTH-030"],
  level: "SHOULD",
  layer: "official",
  breaks: "The publisher command line signs in on `/v0` alone.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const here = await postProof(context, outdated);
    const probe = remember(context);
    const other = probe.prefix === "/v0" ? "/v0.1" : "/v0";
    const path = new URL(here.exchange.url).pathname.endsWith(exchangePath("dns"))
      ? exchangePath("dns")
      : exchangePath("http");
    const there = await probe.send({
      method: "POST",
      target: `${other}${path}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(outdated),
    });
    const [one, two] = [here, there].map((answer) => [answer.status, reasonOf(answer)]);
    claim.equal(`the answer below \`${other}\``, two, one);
    claim.status(await probe.send({ target: `${probe.prefix}${path}` }), [404, 405]);
  },
});
