import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { repeated } from "./repeated.js";
import { walkLatest } from "./walk-latest.js";

export const latestFilterOnePerName: Check = defineCheck({
  id: "list.latest-filter-one-per-name",
  title: "`version=latest` lists each server at most once",
  requirements: ["REQ-LIST-009"],
  level: "MUST",
  layer: "generic",
  breaks: "VS Code lists with `version=latest` and shows a server several times.",
  needs: { rows: 1, capabilities: ["version"] },
  async run(context) {
    const { probe, claim } = context;
    const names = await findTwice(async (isAgain) => {
      const { rows, end } = await walkLatest(isAgain ? probe : remember(context));
      if (end === "repeated-cursor") return claim.notTested("the walk leads back to where it was");
      return repeated(rows.map(({ name }) => name));
    });

    claim.none("names listed more than once with `version=latest`", names);
  },
});
