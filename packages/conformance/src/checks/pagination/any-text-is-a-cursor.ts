import { type Check, defineCheck } from "../../engine/check.js";
import { claimLeads } from "./places.js";

export const anyTextIsACursor: Check = defineCheck({
  id: "pagination.any-text-is-a-cursor",
  title: "a cursor of a name alone, or past the end, is understood",
  requirements: ["REQ-LIST-035"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    await claimLeads(context, ({ first, next }) => [
      [first.name, next],
      [`${first.name}:`, first],
      ["\u{10FFFF}", undefined],
    ]);
  },
});
