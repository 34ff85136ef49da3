import { type Check, defineCheck } from "../../engine/check.js";
import { askBefore, askFromPage } from "./foreign-origin.js";

export const allowsOrigins: Check = defineCheck({
  id: "surface.allows-origins",
  title: "pages of other origins may read, errors included",
  requirements: ["REQ-SURFACE-010"],
  level: "SHOULD",
  layer: "official",
  breaks: "Catalogues that run in a browser cannot read the registry.",
  async run(context) {
    const { claim } = context;
    const before = await askBefore(context);
    claim.that(
      before.status >= 200 && before.status < 300,
      "a preflight fails",
      "200 to 299",
      before.status,
    );
    claim.none(
      "answers without `Access-Control-Allow-Origin`",
      [...(await askFromPage(context)), before]
        .filter(({ headers }) => headers["access-control-allow-origin"] === undefined)
        .map(({ exchange }) => exchange.url),
    );
  },
});
