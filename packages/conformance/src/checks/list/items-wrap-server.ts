import { type Check, defineCheck } from "../../engine/check.js";
import { rowOf } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";

const shownCharacters = 120;

export const itemsWrapServer: Check = defineCheck({
  id: "list.items-wrap-server",
  title: "every item has an object `server` with a string name and version",
  requirements: ["REQ-LIST-003"],
  level: "MUST",
  layer: "generic",
  breaks:
    "VS Code turns a page that starts with such an item into an error; others show empty cards.",
  async run({ probe, claim, survey }) {
    const items = survey.walk(probe).pages.flatMap(itemsOf);
    if (items.length === 0) return claim.notTested("the registry lists nothing");

    claim.none(
      "items without a `server` that has a name and a version",
      items
        .filter((item) => rowOf(item) === undefined)
        .map((item) => JSON.stringify(item).slice(0, shownCharacters)),
    );
  },
});
