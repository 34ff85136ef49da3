import { type Check, defineCheck } from "../../engine/check.js";
import { askFromPage } from "./foreign-origin.js";

export const exposesHeaders: Check = defineCheck({
  id: "surface.exposes-headers",
  title: "pages of other origins see content type and length",
  requirements: ["REQ-SURFACE-052"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    for (const { headers, exchange } of await askFromPage(context)) {
      const exposed = (headers["access-control-expose-headers"] ?? "").toLowerCase().split(/, */);
      context.claim.none(
        `headers that ${exchange.url} does not expose`,
        ["content-type", "content-length"].filter((name) => !exposed.includes(name)),
      );
    }
  },
});
