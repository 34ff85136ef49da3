import { knownRows } from "../../catalogue/known-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { isObject, officialKey, rowKey } from "../../engine/rows.js";
import { listedRows } from "./listed-rows.js";
import { requireStatuses } from "./require-statuses.js";
import { withDeleted } from "./with-deleted.js";

export const deprecationShown: Check = defineCheck({
  id: "catalogue.deprecation-shown",
  title: "deprecated versions carry their status and their message",
  requirements: ["REQ-STATUS-060"],
  level: "MUST",
  layer: "official",
  breaks: "Nobody is warned of a version, nor told what to use instead.",
  needs: { catalogue: true },
  async run(context) {
    const { claim } = context;
    await requireStatuses(context);
    const known = new Map(
      knownRows()
        .filter(({ status }) => status === "deprecated")
        .map((row) => [rowKey(row), row]),
    );
    const rows = (await listedRows(context, withDeleted)).filter((row) => known.has(rowKey(row)));
    if (rows.length === 0) return claim.notTested("no deprecated version is listed");

    for (const row of rows) {
      const expected = known.get(rowKey(row));
      const meta = isObject(row.item["_meta"]) ? row.item["_meta"][officialKey] : undefined;
      claim.equal(`the status of ${rowKey(row)}`, row.status, expected?.status);
      claim.equal(
        `the message of ${rowKey(row)}`,
        (isObject(meta) ? meta["statusMessage"] : undefined) ?? undefined,
        expected?.statusMessage,
      );
    }
  },
});
