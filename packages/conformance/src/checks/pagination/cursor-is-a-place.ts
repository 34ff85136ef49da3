import { type Check, defineCheck } from "../../engine/check.js";
import { claimLeads } from "./places.js";

export const cursorIsAPlace: Check = defineCheck({
  id: "pagination.cursor-is-a-place",
  title: "a page starts after its place, whether or not a row is there",
  requirements: ["REQ-LIST-052"],
  level: "SHOULD",
  layer: "official",
  breaks: "A walk breaks off where the row is gone that it went on from.",
  needs: { rows: 3 },
  async run(context) {
    await claimLeads(context, ({ last, next }) => [[`${last.name}:${last.version}:1`, next]]);
  },
});
