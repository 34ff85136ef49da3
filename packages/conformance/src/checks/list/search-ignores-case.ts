import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import type { Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { chooseSearch, holds } from "../pagination/choose-search.js";
import { swapCase } from "./swap-case.js";

const mostPages = 5;

export const searchIgnoresCase: Check = defineCheck({
  id: "list.search-ignores-case",
  title: "a search finds the same rows in another letter case",
  requirements: ["REQ-LIST-025"],
  level: "SHOULD",
  layer: "generic",
  breaks: "People who type a name in another letter case do not find the server.",
  needs: { rows: 2, capabilities: ["search"] },
  async run(context) {
    const { probe, claim, survey } = context;
    const { text } = chooseSearch(survey.rows) ?? { text: "" };
    const other = swapCase(text);
    if (other === text)
      return claim.notTested("no part of a name with letters is held by a few rows");

    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const [one, two] = [await find(asking, text), await find(asking, other)];
      return [
        ...[...one].filter((key) => !two.has(key)).map((key) => `${key} for ${text} only`),
        ...[...two].filter((key) => !one.has(key)).map((key) => `${key} for ${other} only`),
      ];
    });

    claim.none("rows that a search finds in one letter case alone", differences);
  },
});

/** What a search finds by name; registries may find more by other texts. */
async function find(probe: Probe, text: string): Promise<ReadonlySet<string>> {
  const { rows } = await walkList(probe, { search: text, limit: "100" }, mostPages);
  return new Set(rows.filter(({ name }) => holds(name, text)).map(rowKey));
}
