import { knownRows } from "../../catalogue/known-servers.js";
import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { listedRows } from "./listed-rows.js";
import { requireStatuses } from "./require-statuses.js";
import { versionRows } from "./version-rows.js";
import { withDeleted } from "./with-deleted.js";

export const deletedRevealed: Check = defineCheck({
  id: "catalogue.deleted-revealed",
  title: "`include_deleted=true` shows the deleted versions wherever it is sent",
  requirements: ["REQ-VERSIONS-014"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators never learn that a version was withdrawn, and go on offering it.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    await requireStatuses(context);
    const deleted = knownRows().filter(({ status }) => status === "deleted");

    const missing = await findTwice(async (isAgain) => {
      const rows = await listedRows(context, withDeleted, isAgain ? probe : undefined);
      const listed = new Set(rows.map(rowKey));
      return deleted.map(rowKey).filter((key) => !listed.has(key));
    });
    claim.none("deleted versions are not listed with `include_deleted=true`", missing);

    for (const { name, rows } of await presentServers(context, "deleted")) {
      const owed = rows.filter(({ status }) => status === "deleted");
      const shown = ((await versionRows(context, name, withDeleted)) ?? []).map(rowKey);
      claim.none(
        `deleted versions are missing from the versions of ${name} with \`include_deleted=true\``,
        owed.map(rowKey).filter((key) => !shown.includes(key)),
      );
      for (const { version } of owed) {
        const answer = await probe.get("getServerVersion", {
          path: { serverName: name, version },
          query: withDeleted,
        });
        claim.status(answer, 200);
        claim.equal("the version", rowOf(answer.json)?.version, version);
      }
    }
  },
});
