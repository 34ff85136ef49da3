import { type Check, defineCheck } from "../../engine/check.js";
import { isInstant } from "../../engine/is-instant.js";
import { rowKey } from "../../engine/rows.js";
import { isShownBefore } from "./is-before.js";

export const timestampsInOrder: Check = defineCheck({
  id: "list.timestamps-in-order",
  title: "`publishedAt` is no later than `updatedAt` and `statusChangedAt`",
  requirements: ["REQ-LIST-014"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that sync by `updatedAt` miss new rows.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const pairs = survey.walk(probe).rows.flatMap((row) => {
      const { publishedAt, updatedAt, statusChangedAt } = row;
      if (!isInstant(publishedAt)) return [];
      return Object.entries({ updatedAt, statusChangedAt }).flatMap(([member, instant]) =>
        isInstant(instant) ? [{ row: rowKey(row), publishedAt, member, instant }] : [],
      );
    });
    if (pairs.length === 0) return claim.notApplicable("no row has two instants to compare");

    claim.none(
      "instants before the `publishedAt` of their row",
      pairs
        .filter(({ publishedAt, instant }) => isShownBefore(instant, publishedAt))
        .map(({ row, publishedAt, member, instant }) => ({ row, publishedAt, [member]: instant })),
    );
  },
});
