import { type Check, defineCheck } from "../../engine/check.js";
import { claimLeads } from "./places.js";

export const blankCursorIsTheStart: Check = defineCheck({
  id: "pagination.blank-cursor-is-the-start",
  title: "a cursor that is only `:` gives the first page",
  requirements: ["REQ-LIST-053"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    await claimLeads(context, ({ start }) => [[":", start]]);
  },
});
