import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { askableRows } from "./askable-rows.js";
import { isGone } from "./is-gone.js";
import { sampleNames } from "./sample-names.js";

const holdsReserved = /[/?# ]|[^\0-\x7f]/;
const mostRows = 3;

export const reservedCharacters: Check = defineCheck({
  id: "versions.reserved-characters",
  title: "a version with characters that URLs reserve is that very one",
  requirements: ["REQ-VERSIONS-020"],
  level: "SHOULD",
  layer: "generic",
  breaks: "A version with a slash or a blank is listed, and cannot be installed.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const asking = remember(context);
    const listed = survey.rows.filter(
      (row) => holdsReserved.test(row.version) && askableRows(survey, row.name).includes(row),
    );
    for (const { name, version } of listed.slice(0, mostRows)) {
      const answer = await asking.get("getServerVersion", { path: { serverName: name, version } });
      if (await isGone(probe, answer, { name, version })) continue;
      claim.status(answer, 200);
      const found = rowOf(answer.json);
      claim.equal("the name and version", found && rowKey(found), rowKey({ name, version }));
    }

    // One that goes on after what is listed is no reason to answer with that.
    const [row] = sampleNames(survey, 1).flatMap((name) => askableRows(survey, name));
    if (row === undefined) return claim.notTested("no listed version can be asked for by its path");
    const version = `${row.version}?a=b#c d/é`;
    const path = { serverName: row.name, version };
    const found = rowOf((await asking.get("getServerVersion", { path })).json);
    claim.that(
      found === undefined || found.version === version,
      `another version answers for ${JSON.stringify(version)}`,
      "that version, or none",
      found?.version,
    );
  },
});
