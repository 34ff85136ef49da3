import { compareInstants } from "@mcp-registry-kit/server-json";
import { knownRows } from "../../catalogue/known-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { isInstant } from "../../engine/is-instant.js";
import { rowKey } from "../../engine/rows.js";
import { listedRows } from "./listed-rows.js";
import { requireStatuses } from "./require-statuses.js";
import { withDeleted } from "./with-deleted.js";

/** Some registries show whole seconds of what they keep more finely. */
const toleranceMs = 1_000;

export const deletedSince: Check = defineCheck({
  id: "catalogue.deleted-since",
  title: "`updated_since` lists the versions that were deleted since then",
  requirements: ["REQ-LIST-032"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that read changes alone go on offering what was withdrawn.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    await requireStatuses(context);
    const known = new Set(
      knownRows()
        .filter(({ status }) => status === "deleted")
        .map(rowKey),
    );
    const rows = (await listedRows(context, withDeleted)).filter((row) => known.has(rowKey(row)));
    if (rows.length === 0)
      return claim.notTested("no deleted version is listed with `include_deleted=true`");
    const instants = rows.map(({ updatedAt }) => updatedAt).filter(isInstant);
    const [first] = [...instants].sort(compareInstants);
    if (first === undefined || instants.length < rows.length)
      return claim.notApplicable("the registry does not say when versions were changed");
    const since = new Date(Date.parse(first) - toleranceMs).toISOString();

    const missing = await findTwice(async (isAgain) => {
      const listed = await listedRows(
        context,
        { updated_since: since },
        isAgain ? probe : undefined,
      );
      const keys = new Set(listed.map(rowKey));
      return rows.map(rowKey).filter((key) => !keys.has(key));
    });
    claim.none(`deleted versions are not listed with \`updated_since=${since}\``, missing);
  },
});
