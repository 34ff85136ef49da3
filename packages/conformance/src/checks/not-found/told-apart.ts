import { type Check, defineCheck } from "../../engine/check.js";
import { lostRequests, textOf } from "./lost-requests.js";

export const toldApart: Check = defineCheck({
  id: "not-found.told-apart",
  title: "a wrong path or method is told apart from an unknown server",
  requirements: ["REQ-SURFACE-025"],
  level: "SHOULD",
  layer: "official",
  breaks: "Callers of a mistyped path look for a server that is missing.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const { lost, unknown } = await lostRequests(context);
    for (const answer of lost) {
      claim.status(answer, [404, 405]);
      const text = textOf(answer);
      claim.that(
        text !== undefined && text !== textOf(unknown),
        `${answer.exchange.url} is answered as an unknown server is, or without a text`,
        "JSON with another text",
        answer.text.slice(0, 200),
      );
    }
  },
});
