import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";
import { askFromPage } from "./foreign-origin.js";

export const variesByOrigin: Check = defineCheck({
  id: "surface.varies-by-origin",
  title: "answers name `Origin` in `Vary`",
  requirements: ["REQ-SURFACE-053"],
  level: "SHOULD",
  layer: "official",
  breaks: "Caches give one origin the answer of another.",
  async run(context) {
    const probe = remember(context);
    const answers = [
      await probe.get("listServers", { query: { limit: "1" } }),
      await probe.get("listServerVersions", { path: { serverName: invented.serverName } }),
      ...(await askFromPage(context)),
    ];
    context.claim.none(
      "answers that do not vary by origin",
      answers
        .filter(({ headers }) => !/(?:^|[ ,])origin(?:$|[ ,])/i.test(headers["vary"] ?? ""))
        .map(({ exchange }) => exchange.url),
    );
  },
});
