import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject, nextCursorOf } from "../../engine/rows.js";
import { itemsOf } from "../list/items-of.js";

export const fullPagesHaveCursor: Check = defineCheck({
  id: "pagination.full-pages-have-cursor",
  title: "a full page gives a cursor, and a shorter one gives none",
  requirements: ["REQ-LIST-050"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const { probe, claim, survey } = context;
    const small = await remember(context).get("listServers", { query: { limit: "2" } });
    const pages = [small, ...survey.walk(probe).pages].map((page) => ({
      url: page.exchange.url,
      isFull: itemsOf(page).length === (page === small ? 2 : 100),
      hasCursor: nextCursorOf(page) !== undefined,
      hasMember:
        isObject(page.json) &&
        isObject(page.json["metadata"]) &&
        "nextCursor" in page.json["metadata"],
    }));

    claim.none(
      "pages whose cursor does not go with their size",
      pages.filter(({ isFull, hasCursor, hasMember }) => (isFull ? !hasCursor : hasMember)),
    );
  },
});
