import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";
import { itemsOf } from "./items-of.js";

export const unknownVersionIsEmpty: Check = defineCheck({
  id: "list.unknown-version-is-empty",
  title: "a `version` that no row has answers 200 with no items",
  requirements: ["REQ-LIST-044"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients show an error where there is nothing to show, or rows nobody asked for.",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    const page = await remember(context).get("listServers", {
      query: { version: invented.version },
    });

    claim.status(page, 200);
    claim.equal("the number of items", itemsOf(page).length, 0);
  },
});
