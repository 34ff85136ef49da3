import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { rowKey } from "../../engine/rows.js";
import { defaultListing } from "./default-listing.js";
import { requireStatuses } from "./require-statuses.js";
import { versionRows } from "./version-rows.js";

export const deprecatedStays: Check = defineCheck({
  id: "catalogue.deprecated-stays",
  title: "deprecated versions stay in the listing and in all reads",
  requirements: ["REQ-STATUS-025"],
  level: "MUST",
  layer: "generic",
  breaks: "What is installed somewhere cannot be looked up any more.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    await requireStatuses(context);
    const servers = await presentServers(context, "deprecated");
    const deprecated = servers
      .flatMap(({ rows }) => rows)
      .filter(({ status }) => status === "deprecated");
    if (deprecated.length === 0)
      return claim.notTested("no server with deprecated versions is there");

    const missing = await findTwice(async (isAgain) => {
      const rows = await defaultListing(context, isAgain ? probe : undefined);
      const listed = new Set(rows.map(rowKey));
      return deprecated.map(rowKey).filter((key) => !listed.has(key));
    });
    claim.none("deprecated versions are not in the default listing", missing);

    for (const { name, version } of deprecated) {
      const shown = ((await versionRows(context, name)) ?? []).map((row) => row.version);
      claim.that(shown.includes(version), `${name} lists no ${version}`, version, shown);
      claim.status(
        await probe.get("getServerVersion", { path: { serverName: name, version } }),
        200,
      );
    }
  },
});
