import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { lostRequests, textOf } from "./lost-requests.js";

const text = "Endpoint not found";

export const endpointNotFound: Check = defineCheck({
  id: "not-found.endpoint-not-found",
  title: "what names no operation is answered `Endpoint not found`",
  requirements: ["REQ-SURFACE-043"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const { lost, unknown } = await lostRequests(context);
    const begins = (answer: Answer): boolean => String(textOf(answer)).startsWith(text);
    for (const answer of lost)
      claim.that(
        begins(answer),
        `${answer.exchange.url} is answered with another text`,
        `${text} …`,
        answer.text.slice(0, 200),
      );
    claim.that(!begins(unknown), "an unknown server is answered so too", "another text", text);
  },
});
