import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { relist } from "../versions/relist.js";
import { rowsIn } from "./rows-in.js";

// The last digit is not 0, so that a microsecond less needs no carry.
const isMicrosecond = /T\d\d:\d\d:\d\d\.\d{0,5}[1-9]Z$/;

export const updatedSinceIsExact: Check = defineCheck({
  id: "list.updated-since-is-exact",
  title: "`updated_since` leaves that very instant out",
  requirements: ["REQ-LIST-040", "REQ-LIST-042", "REQ-LIST-043"],
  level: "SHOULD",
  layer: "official",
  breaks: "Aggregators that go on from their last instant fetch the same rows again and again.",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const known = survey.rows.find(({ updatedAt }) => isMicrosecond.test(updatedAt ?? ""));
    // The row as it is at this moment: one that has changed since the survey says nothing.
    const row =
      known && (await relist(probe, known.name)).find((other) => rowKey(other) === rowKey(known));
    if (row?.updatedAt === undefined || !isMicrosecond.test(row.updatedAt))
      return claim.notTested("no row was updated at an instant with a fraction");
    const { updatedAt } = row;
    const keysAfter = async (
      since: string,
      others: Record<string, string> = {},
    ): Promise<string[]> => {
      const query = { updated_since: since, search: row.name, limit: "100", ...others };
      const page = await probe.get("listServers", { query });
      claim.status(page, 200);
      return rowsIn(page).map(rowKey);
    };

    const after = await keysAfter(updatedAt);
    claim.that(!after.includes(rowKey(row)), `${rowKey(row)} is listed`, "a later row", updatedAt);
    const finer = updatedAt.replace("Z", "9999999Z");
    claim.equal(`what \`${finer}\` lists`, await keysAfter(finer), after);
    const before = justBefore(updatedAt);
    claim.that(
      (await keysAfter(before)).includes(rowKey(row)),
      `${rowKey(row)} is not listed with \`updated_since=${before}\``,
      "finer than a microsecond is cut off",
      updatedAt,
    );
    claim.equal(
      "what `include_deleted=true` beside `updated_since` lists",
      await keysAfter(updatedAt, { include_deleted: "true" }),
      after,
    );
  },
});

/** The last nanosecond that is cut off to the microsecond before an instant. */
function justBefore(instant: string): string {
  return instant.replace(/\.(\d+)Z$/, (_, fraction: string) => {
    const micros = Number(fraction.padEnd(6, "0")) - 1;
    return `.${String(micros).padStart(6, "0")}999Z`;
  });
}
