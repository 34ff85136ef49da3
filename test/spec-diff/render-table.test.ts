import { expect, test } from "vitest";
import type { Change } from "../../scripts/spec-diff/change.js";
import { renderTable } from "../../scripts/spec-diff/report/render-table.js";
import { holding } from "./made-up-specification.js";

const change: Change = {
  kind: "member-removed",
  title: "member removed",
  place: "#/components/schemas/Thing/properties/name",
  detail: "name",
  effect: "breaking",
  servers: "additive",
  clients: "breaking",
  operations: ["getThing", "listThings"],
  methods: ["getThing()", "listThings()"],
  requirements: Array.from({ length: 9 }, (_, index) => `REQ-THING-00${index}`),
  checks: [],
};

test("a change shows its effects, its place and what it touches, in lines of 100 characters", () => {
  const lines = renderTable(holding({}), holding({}), [change]).split("\n");

  expect(lines).toEqual([
    "made up → made up: openapi",
    "",
    "BREAKING (1)",
    "  servers    clients    change",
    "  additive   breaking   member removed: name",
    "                        #/components/schemas/Thing/properties/name",
    "                        operations    getThing, listThings",
    "                        client        getThing(), listThings()",
    "                        requirements  REQ-THING-000, REQ-THING-001, REQ-THING-002, REQ-THING-003,",
    "                                      REQ-THING-004, REQ-THING-005, REQ-THING-006, REQ-THING-007,",
    "                                      REQ-THING-008",
    "",
    "1 breaking, 0 additive, 0 editorial",
  ]);
});

test("where nothing changed it says so", () => {
  expect(renderTable(holding({}), holding({}), [])).toBe(
    "made up → made up: openapi\n\nno changes",
  );
});
