import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { isBefore } from "./is-before.js";
import { secondOf } from "./second-of.js";

const mostPages = 2;

export const updatedSinceHolds: Check = defineCheck({
  id: "list.updated-since-holds",
  title: "`updated_since=T` lists no row that was updated before T",
  requirements: ["REQ-LIST-016"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that sync by `updated_since` fetch the whole catalogue each time.",
  needs: { rows: 2, capabilities: ["updated_since"] },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const since = middleInstant(survey);
    if (since === undefined)
      return claim.notTested("no two rows were updated in different seconds");

    const query = { updated_since: since, limit: "100" };
    const first = await probe.get("listServers", { query });
    claim.status(first, 200);
    const { rows } = await walkList(probe, query, mostPages);

    claim.none(
      `rows listed with \`updated_since=${since}\` that were updated before`,
      rows
        .filter(({ updatedAt }) => isBefore(updatedAt, since))
        .map((row) => `${rowKey(row)} updated at ${row.updatedAt}`),
    );
  },
});

/** A whole second with rows updated before and after it. */
function middleInstant({ rows }: CheckContext["survey"]): string | undefined {
  const seconds = new Set(rows.flatMap(({ updatedAt }) => secondOf(updatedAt) ?? []));
  const distinct = [...seconds].sort();
  return distinct.length < 2 ? undefined : distinct[Math.floor(distinct.length / 2)];
}
