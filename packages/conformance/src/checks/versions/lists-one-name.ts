import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { isGone } from "./is-gone.js";
import { sampleNames } from "./sample-names.js";

export const listsOneName: Check = defineCheck({
  id: "versions.lists-one-name",
  title: "the versions of a server are a list of that server alone",
  requirements: ["REQ-VERSIONS-001", "REQ-SYNC-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that show the versions of a server show none, or those of another.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const names = sampleNames(survey, 5);
    if (names.length === 0) claim.notTested("no listed name can be asked for by its path");

    for (const name of names) {
      const answer = await remember(context).get("listServerVersions", {
        path: { serverName: name },
      });
      if (await isGone(probe, answer, { name })) continue;
      claim.status(answer, 200);
      const items = isObject(answer.json) ? answer.json["servers"] : undefined;
      if (!Array.isArray(items)) {
        claim.that(false, "the body is no list", "an array `servers`", answer.text.slice(0, 80));
        continue;
      }
      claim.none(
        `items among the versions of ${name} that do not have its name`,
        items.map(nameOf).filter((found) => found !== name),
      );
    }
  },
});

function nameOf(item: unknown): unknown {
  const server = isObject(item) ? item["server"] : undefined;
  return isObject(server) ? (server["name"] ?? "no name") : "no `server`";
}
