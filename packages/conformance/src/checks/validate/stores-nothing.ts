import { type Check, defineCheck } from "../../engine/check.js";
import { rowOf } from "../../engine/rows.js";
import { plain } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

export const storesNothing: Check = defineCheck({
  id: "validate.stores-nothing",
  title: "validating a document does not store it",
  requirements: ["REQ-DOCUMENT-049"],
  level: "MUST",
  layer: "official",
  breaks: "What was only asked about is offered to everyone.",
  needs: { listing: false },
  async run(context) {
    const { probe, claim } = context;
    await verdictOn(context, plain);
    const path = { serverName: plain.name, version: plain.version };
    const answer = await probe.get("getServerVersion", { path });
    const found = rowOf(answer.json);
    const isStored = answer.status === 200 && found?.name === plain.name;
    claim.that(!isStored, "the document is there afterwards", "404", answer.status);
  },
});
