import { compareVersions, isSemanticVersion } from "@mcp-registry-kit/server-json";
import { type Check, defineCheck } from "../../engine/check.js";
import { isInstant } from "../../engine/is-instant.js";
import { remember } from "../../engine/remember.js";
import type { Row } from "../../engine/rows.js";
import { relist } from "../versions/relist.js";
import { sampleNames } from "../versions/sample-names.js";
import { readLatest } from "./read-latest.js";

export const isGreatest: Check = defineCheck({
  id: "latest.is-greatest",
  title: "no version is greater than the latest",
  requirements: ["REQ-VERSIONS-011"],
  level: "SHOULD",
  layer: "generic",
  breaks: "A fix for an old line of versions sends every client back to it.",
  needs: { rows: 2 },
  async run(context) {
    const { probe, claim, survey } = context;
    survey.walk(probe);
    if (!survey.complete) claim.notTested("the catalogue was not walked to its end");
    const names = sampleNames(survey, 4, 2);
    if (names.length === 0) claim.notTested("no listed name has several versions");

    let answered = 0;
    for (const name of names) {
      const surveyed = await readLatest(remember(context), name);
      if (surveyed === undefined) continue;
      answered += 1;
      if (greaterThan(surveyed, survey.versionsOf(name)).length === 0) continue;
      const latest = await readLatest(probe, name); // The registry may have changed since the walk.
      if (latest === undefined) continue;
      claim.none(
        `versions of ${name} are greater than its latest, ${latest.version}`,
        greaterThan(latest, await relist(probe, name)),
      );
    }

    if (answered === 0) claim.notTested("no sampled name has a latest version that is not deleted");
  },
});

function greaterThan(latest: Row, rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ status }) => status !== "deleted")
    .filter((row) => isComparable(row, latest) && compareVersions(row, latest) > 0)
    .map(({ version }) => version);
}

/** Other than semantic versions are ordered by their instants, which a registry need not give. */
function isComparable(one: Row, other: Row): boolean {
  return [one, other].some(({ version }) => isSemanticVersion(version))
    ? true
    : isInstant(one.publishedAt) && isInstant(other.publishedAt);
}
