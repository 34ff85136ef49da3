import { type Check, defineCheck } from "../../engine/check.js";
import { itemsOf } from "../list/items-of.js";

export const longRequestLine: Check = defineCheck({
  id: "surface.long-request-line",
  title: "a request line of nearly 8,000 bytes is read",
  requirements: ["REQ-SURFACE-037"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Long cursors and searches fail before the registry sees them.",
  needs: { rows: 1, capabilities: ["search"] },
  async run({ probe, claim }) {
    const page = await probe.get("listServers", { query: { search: "zq".repeat(3_500) } });

    claim.status(page, 200);
    claim.equal("the number of items", itemsOf(page).length, 0);
  },
});
