import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { listedSince } from "./listed-since.js";

export const updatedSinceIsStrict: Check = defineCheck({
  id: "list.updated-since-is-strict",
  title: "`updated_since` leaves that very instant out",
  requirements: ["REQ-LIST-040"],
  level: "SHOULD",
  layer: "official",
  breaks: "Aggregators that go on from their last instant fetch the same rows again and again.",
  needs: { rows: 1 },
  async run(context) {
    const { row, updatedAt, keysSince } = await listedSince(context);
    const keys = await keysSince(updatedAt);
    context.claim.that(
      !keys.includes(rowKey(row)),
      `${rowKey(row)} is listed with the instant of its own update`,
      "later rows alone",
      updatedAt,
    );
  },
});
