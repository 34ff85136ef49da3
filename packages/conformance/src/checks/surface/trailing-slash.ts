import { type Check, defineCheck } from "../../engine/check.js";
import { trailingSlashAnswers } from "./trailing-slash-answers.js";

const redirects = [301, 302, 307, 308];

export const trailingSlash: Check = defineCheck({
  id: "surface.trailing-slash",
  title: "a trailing slash is redirected on the same host, or not found",
  requirements: ["REQ-SURFACE-015"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients that write a slash too many are led to another host, or meet an error.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    for (const { answer, location } of await trailingSlashAnswers(context)) {
      if (answer.status === 404) continue;
      claim.status(answer, redirects);
      const found = answer.headers["location"] ?? "";
      claim.that(
        // A text that begins with two slashes names a host.
        /^\/(?!\/)/.test(found) && !/\/(?:\?|$)/.test(found),
        `${answer.exchange.url} is redirected to another place`,
        location,
        found,
      );
    }
  },
});
