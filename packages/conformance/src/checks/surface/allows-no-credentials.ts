import { type Check, defineCheck } from "../../engine/check.js";
import { askBefore, askFromPage } from "./foreign-origin.js";

export const allowsNoCredentials: Check = defineCheck({
  id: "surface.allows-no-credentials",
  title: "pages of other origins are granted no credentials",
  requirements: ["REQ-SURFACE-051"],
  level: "SHOULD",
  layer: "official",
  breaks: "Any page reads with the cookies of who looks at it.",
  async run(context) {
    const answers = [...(await askFromPage(context)), await askBefore(context)];
    context.claim.none(
      "answers with `Access-Control-Allow-Credentials`",
      answers
        .filter(({ headers }) => headers["access-control-allow-credentials"] !== undefined)
        .map(({ exchange }) => exchange.url),
    );
  },
});
