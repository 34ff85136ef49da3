import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { listedRows } from "./listed-rows.js";
import { withDeleted } from "./with-deleted.js";

export const oneLatest: Check = defineCheck({
  id: "catalogue.one-latest",
  title: "with deleted ones, each known server has one version flagged as latest",
  requirements: ["REQ-VERSIONS-009"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that keep deleted rows show a server twice, or not at all.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    const names = new Set((await presentServers(context)).map(({ name }) => name));
    let flags = 0;
    const wrong = await findTwice(async (isAgain) => {
      const listed = await listedRows(context, withDeleted, isAgain ? probe : undefined);
      return [...names].flatMap((name) => {
        const rows = listed.filter((row) => row.name === name);
        if (rows.length === 0 || rows.some(({ isLatest }) => isLatest === undefined)) return [];
        flags += 1;
        const flagged = new Set(
          rows.filter(({ isLatest }) => isLatest).map(({ version }) => version),
        );
        return flagged.size === 1 ? [] : [`${name}: ${[...flagged].join(", ") || "none"}`];
      });
    });
    if (flags === 0) claim.notApplicable("the registry does not flag versions as latest");
    claim.none("servers have no version flagged as latest, or several", wrong);
  },
});
