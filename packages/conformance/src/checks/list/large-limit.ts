import { type Check, defineCheck } from "../../engine/check.js";
import { isRefusal } from "../errors/is-refusal.js";
import { itemsOf } from "./items-of.js";

const large = 1_000;

export const largeLimit: Check = defineCheck({
  id: "list.large-limit",
  title: "`limit=1000` is cut, refused or kept",
  requirements: ["REQ-LIST-029"],
  level: "MAY",
  layer: "generic",
  needs: { rows: 1 },
  async run({ probe, claim }) {
    const page = await probe.get("listServers", { query: { limit: String(large) } });
    if (isRefusal(page)) return;

    claim.status(page, 200);
    claim.atMost("the number of items", itemsOf(page).length, large);
  },
});
