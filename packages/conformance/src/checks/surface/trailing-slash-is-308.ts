import { type Check, defineCheck } from "../../engine/check.js";
import { trailingSlashAnswers } from "./trailing-slash-answers.js";

export const trailingSlashIs308: Check = defineCheck({
  id: "surface.trailing-slash-is-308",
  title: "a trailing slash is answered 308 with the path without it",
  requirements: ["REQ-SURFACE-039"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    for (const { answer, location } of await trailingSlashAnswers(context)) {
      claim.status(answer, 308);
      claim.equal(`\`Location\` for ${answer.exchange.url}`, answer.headers["location"], location);
    }
  },
});
