import { compareInstants } from "@mcp-registry-kit/server-json";
import { type Check, defineCheck } from "../../engine/check.js";
import { isInstant } from "../../engine/is-instant.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { readVersions } from "./read-versions.js";
import { sampleNames } from "./sample-names.js";

export const newestFirst: Check = defineCheck({
  id: "versions.newest-first",
  title: "the versions of a server come newest first",
  requirements: ["REQ-VERSIONS-002"],
  level: "MUST",
  layer: "generic",
  breaks: "Tools that take the first of the versions for the newest install an old one.",
  needs: { rows: 2 },
  async run(context) {
    const { claim, survey } = context;
    const names = sampleNames(survey, 4, 2);
    if (names.length === 0) claim.notTested("no listed name has several versions");

    let compared = 0;
    for (const name of names) {
      const rows = (await readVersions(remember(context), name)) ?? [];
      const dated = rows.filter(({ publishedAt }) => isInstant(publishedAt));
      compared += Math.max(0, dated.length - 1);
      claim.none(
        `versions of ${name} come after one that was published before them`,
        dated
          .filter(
            (row, index) =>
              index > 0 && compareInstants(dated[index - 1]?.publishedAt, row.publishedAt) < 0,
          )
          .map((row) => `${rowKey(row)}, published ${row.publishedAt}`),
      );
    }

    if (compared === 0) claim.notTested("no two versions of a name say when they were published");
  },
});
