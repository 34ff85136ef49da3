import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey, rowOf } from "../../engine/rows.js";
import { askableRows } from "./askable-rows.js";
import { isGone } from "./is-gone.js";
import { sampleNames } from "./sample-names.js";

const mostCompared = 200;

export const detailIsTheAskedVersion: Check = defineCheck({
  id: "versions.detail-is-the-asked-version",
  title: "asking for a version answers with exactly that version",
  requirements: ["REQ-VERSIONS-004", "REQ-SYNC-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that pin a version run another one.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const named = sampleNames(survey, 5)
      .slice(0, 3)
      .map((name) => askableRows(survey, name));
    const ends = named.flatMap((rows) =>
      rows.length === 1 ? rows : [...rows.slice(0, 1), ...rows.slice(-1)],
    );
    const rows = [...new Set([...ends, ...named.flatMap(beginnings).slice(0, 1)])];
    if (rows.length === 0) claim.notTested("no listed version can be asked for by its path");

    for (const row of rows) {
      const { name, version } = row;
      const answer = await remember(context).get("getServerVersion", {
        path: { serverName: name, version },
      });
      if (await isGone(probe, answer, { name, version })) continue;
      claim.status(answer, 200);
      const found = rowOf(answer.json);
      claim.equal("the name and version", found && rowKey(found), rowKey(row));
    }
  },
});

/** Versions that another one begins with: a lenient look-up mistakes them. */
function beginnings(rows: readonly Row[]): readonly Row[] {
  const few = rows.slice(0, mostCompared);
  return few.filter(({ version }) =>
    few.some((other) => other.version !== version && other.version.startsWith(version)),
  );
}
