import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowsOf } from "../../engine/rows.js";

export const limitCapsPage: Check = defineCheck({
  id: "list.limit-caps-page",
  title: "a page holds at most `limit` rows",
  requirements: ["REQ-LIST-006"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that ask for small pages get more than they can show or store.",
  needs: { rows: 3, capabilities: ["limit"] },
  async run(context) {
    const { claim } = context;
    const page = await remember(context).get("listServers", { query: { limit: "2" } });

    claim.status(page, 200);
    claim.atMost("the number of rows", rowsOf(page).length, 2);
  },
});
