import { compareInstants } from "@mcp-registry-kit/server-json";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { isInstant } from "../../engine/is-instant.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey, rowsOf } from "../../engine/rows.js";
import { chooseSearch, holds } from "../pagination/choose-search.js";
import { isBefore } from "./is-before.js";

interface Filter {
  readonly query: Readonly<Record<string, string>>;
  readonly violates: (row: Row) => boolean;
}

export const filtersCombine: Check = defineCheck({
  id: "list.filters-combine",
  title: "filters given together narrow one another",
  requirements: ["REQ-LIST-018"],
  level: "MUST",
  layer: "generic",
  breaks: "VS Code searches among the latest versions and is shown others.",
  needs: { rows: 3, capabilities: ["search"] },
  async run(context) {
    const { probe, claim, survey } = context;
    const search = chooseSearch(survey.rows);
    if (search === undefined) return claim.notTested("no part of a name is held by a few rows");
    const { text } = search;
    const first = remember(context);
    const alone = rowsOf(await first.get("listServers", { query: { search: text, limit: "100" } }));
    const found = new Set(alone.map(rowKey));

    for (const { query, violates } of filtersFor(alone)) {
      // A filter that does not hold alone is the finding of another check.
      const only = await first.get("listServers", { query: { ...query, limit: "100" } });
      if (only.status !== 200 || rowsOf(only).some(violates)) continue;
      const strays = await findTwice(async (isAgain) => {
        const page = await (isAgain ? probe : first).get("listServers", {
          query: { search: text, ...query, limit: "100" },
        });
        return rowsOf(page)
          .filter((row) => violates(row) || !(holds(row.name, text) || found.has(rowKey(row))))
          .map(rowKey);
      });
      const [[name, value] = []] = Object.entries(query);
      claim.none(
        `rows listed with \`search=${text}\` and \`${name}=${value}\` not of both`,
        strays,
      );
    }
  },
});

/** Filters that leave some of the rows out, as far as the rows allow it. */
function filtersFor(rows: readonly Row[]): readonly Filter[] {
  const [version] = rows
    .map((row) => row.version)
    .filter((text) => /^[\w.-]+$/.test(text) && text !== "latest");
  const instants = rows
    .map(({ updatedAt }) => updatedAt ?? "")
    .filter((text) => isInstant(text) && /^\d{4}-.*Z$/.test(text))
    .sort(compareInstants);
  const since = instants[Math.floor(instants.length / 2)]?.replace(/(?:\.\d+)?Z$/, "Z");
  return [
    { query: { version: "latest" }, violates: ({ isLatest }) => isLatest === false },
    ...(version === undefined
      ? []
      : [{ query: { version }, violates: (row: Row) => row.version !== version }]),
    ...(since === undefined
      ? []
      : [
          {
            query: { updated_since: since },
            violates: ({ updatedAt }: Row) => isBefore(updatedAt, since),
          },
        ]),
  ];
}
