import { expect, test } from "vitest";
import type { Traceable } from "../../scripts/lib/traceable.js";
import { listParts } from "../../scripts/spec-coverage/list-parts.js";
import { measureCoverage } from "../../scripts/spec-coverage/measure-coverage.js";
import { partName } from "../../scripts/spec-coverage/part.js";
import { withoutRequirement } from "../../scripts/spec-coverage/without-requirement.js";
import type { RequirementRecord } from "../../scripts/spec-diff/state/specification-state.js";
import { api } from "./made-up-api.js";

const parts = listParts(api, [{ code: "made-up" }]);
const touched = (
  by: "requirement" | "vector" | "check",
  rows: readonly Omit<RequirementRecord, "id">[],
  vectors: readonly Traceable[] = [],
) =>
  measureCoverage(
    parts,
    rows.map((row, index) => ({ id: `REQ-MADE-00${index}`, ...row })),
    vectors,
  )
    .filter((part) => part[by])
    .map(partName);

test("a row without statuses touches the operation alone", () => {
  expect(touched("requirement", [{ operations: ["listThings"] }])).toEqual(["listThings"]);
});

test("a row touches the statuses and parameters of the operations that stand beside them", () => {
  expect(
    touched("requirement", [
      { operations: ["listThings"], statuses: ["422"], parameters: ["limit"] },
      { statuses: ["200"], parameters: ["lang"] },
    ]),
  ).toEqual(["listThings", "listThings 422", "listThings limit"]);
});

test("who names a field touches what holds it, and none of what it holds", () => {
  expect(touched("requirement", [{ fields: ["ThingList.metadata.nextCursor"] }])).toEqual([
    "ThingList.metadata",
    "ThingList.metadata.nextCursor",
  ]);
  expect(touched("requirement", [{ fields: ["ThingList.metadata"] }])).toEqual([
    "ThingList.metadata",
  ]);
});

test("a row that names nothing touches nothing", () => {
  expect(touched("requirement", [{ level: "MUST" }])).toEqual([]);
});

test("a row that is retired touches nothing", () => {
  const row = { operations: ["addThing"], check: ["made.up"], retired: "Nobody kept it." };

  expect(touched("requirement", [row])).toEqual([]);
  expect(touched("check", [row])).toEqual([]);
});

test("checks touch what their requirements touch", () => {
  const rows = [
    { operations: ["listThings"], check: ["made.up"] },
    { operations: ["addThing"], pending: 7 },
  ];

  expect(touched("check", rows)).toEqual(["listThings"]);
});

test("vectors touch what their topic says", () => {
  const vectors = [{ operations: ["addThing"], fields: ["Thing.parent"], rules: ["made-up"] }];

  expect(touched("vector", [], vectors)).toEqual(["addThing", "Thing.parent", "made-up"]);
});

test("strictness asks for a requirement of every operation, status and parameter, and of no field or rule", () => {
  const covered = measureCoverage(
    parts,
    [
      {
        id: "REQ-MADE-001",
        operations: ["listThings", "addThing"],
        statuses: ["200"],
        parameters: ["lang", "limit"],
      },
    ],
    [],
  );

  expect(withoutRequirement(covered).map(partName)).toEqual(["listThings 422"]);
});
