import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { listedSince } from "./listed-since.js";

export const updatedSinceIsCut: Check = defineCheck({
  id: "list.updated-since-is-cut",
  title: "what is finer than a microsecond is cut off `updated_since`",
  requirements: ["REQ-LIST-042"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    const { row, updatedAt, keysSince } = await listedSince(context);
    const before = justBefore(updatedAt);
    claim.that(
      (await keysSince(before)).includes(rowKey(row)),
      `${rowKey(row)} is not listed with \`updated_since=${before}\``,
      "finer than a microsecond is cut off",
      updatedAt,
    );
  },
});

/** The last instant that is cut off to the microsecond before another. */
function justBefore(instant: string): string {
  return instant.replace(/\.(\d+)Z$/, (_, fraction: string) => {
    const micros = Number(fraction.padEnd(6, "0")) - 1;
    return `.${String(micros).padStart(6, "0")}999999Z`;
  });
}
