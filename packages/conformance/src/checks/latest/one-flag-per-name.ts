import { type Check, defineCheck } from "../../engine/check.js";
import type { Row } from "../../engine/rows.js";
import type { Survey } from "../../engine/survey.js";
import { relist } from "../versions/relist.js";

const mostAsked = 3;

export const oneFlagPerName: Check = defineCheck({
  id: "latest.one-flag-per-name",
  title: "one version of a name is flagged as latest",
  requirements: ["REQ-VERSIONS-009"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that show the flagged versions show a server twice, or not at all.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    survey.walk(probe);
    if (!survey.rows.some(({ isLatest }) => isLatest !== undefined))
      claim.notApplicable("the registry does not flag versions as latest");
    const names = [...new Set(survey.rows.map(({ name }) => name))].filter(isShort);

    // Pages of the walk were read at different moments: one listing of the name decides.
    const several = names.filter((name) => flagged(survey.versionsOf(name)).length > 1);
    for (const name of several.slice(0, mostAsked))
      claim.atMost(
        `the number of versions of ${name} flagged as latest`,
        flagged(await relist(probe, name)).length,
        1,
      );

    for (const name of namesWithoutFlag(survey, names).slice(0, mostAsked)) {
      const rows = await relist(probe, name, { include_deleted: "true" });
      claim.that(
        !isFlaggedFalse(rows),
        `no version of ${name} is flagged as latest, deleted ones included`,
        1,
        0,
      );
    }
  },
});

function flagged(rows: readonly Row[]): readonly string[] {
  const versions = rows.filter(({ isLatest }) => isLatest === true).map(({ version }) => version);
  return [...new Set(versions)];
}

function isFlaggedFalse(rows: readonly Row[]): boolean {
  return rows.length > 0 && rows.every(({ isLatest }) => isLatest === false);
}

function namesWithoutFlag(survey: Survey, names: readonly string[]): readonly string[] {
  return survey.complete ? names.filter((name) => isFlaggedFalse(survey.versionsOf(name))) : [];
}

function isShort(name: string): boolean {
  return name !== "" && name.length <= 500 && !/[\p{Cc}\p{Cs}]/u.test(name);
}
