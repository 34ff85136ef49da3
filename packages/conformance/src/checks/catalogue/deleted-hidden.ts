import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { defaultListing } from "./default-listing.js";
import { requireStatuses } from "./require-statuses.js";
import { versionRows } from "./version-rows.js";

export const deletedHidden: Check = defineCheck({
  id: "catalogue.deleted-hidden",
  title: "deleted versions are in no listing and under no path by default",
  requirements: ["REQ-VERSIONS-014", "REQ-LIST-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients install what was withdrawn, malicious servers among it.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    await requireStatuses(context);
    const listed = new Set((await defaultListing(context)).map(rowKey));

    for (const { name, rows } of await presentServers(context, "deleted")) {
      const deleted = rows.filter(({ status }) => status === "deleted");
      claim.none(
        "deleted versions are in the default listing",
        deleted.map(rowKey).filter((key) => listed.has(key)),
      );
      const shown = await versionRows(context, name);
      claim.none(
        `deleted versions are in the list of versions of ${name}`,
        deleted.map(rowKey).filter((key) => shown?.map(rowKey).includes(key)),
      );
      if (deleted.length === rows.length)
        claim.that(
          shown === undefined,
          `every version of ${name} is deleted, and its list of versions is answered`,
          404,
          200,
        );
      for (const { version } of deleted)
        claim.status(
          await probe.get("getServerVersion", { path: { serverName: name, version } }),
          404,
        );
      const latest = await probe.get("getServerVersion", {
        path: { serverName: name, version: "latest" },
      });
      const answered = latest.status === 200 ? rowOf(latest.json)?.version : undefined;
      claim.that(
        deleted.every(({ version }) => version !== answered),
        `\`latest\` of ${name} is a deleted version`,
        "another version, or 404",
        answered,
      );
    }
  },
});
