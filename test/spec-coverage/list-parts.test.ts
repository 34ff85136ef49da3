import { expect, test } from "vitest";
import { listParts } from "../../scripts/spec-coverage/list-parts.js";
import { partName } from "../../scripts/spec-coverage/part.js";
import { api } from "./made-up-api.js";

const named = (kind: string) =>
  listParts(api, [{ code: "made-up" }])
    .filter((part) => part.kind === kind)
    .map(partName);

test("an operation is a part, and each of its statuses and parameters", () => {
  expect(named("operations")).toEqual(["listThings", "addThing"]);
  expect(named("statuses")).toEqual(["listThings 200", "listThings 422", "addThing 200"]);
  expect(named("parameters")).toEqual(["listThings lang", "listThings limit", "addThing lang"]);
});

test("a member of a body is a part once, named for the schema that declares it", () => {
  expect(named("fields")).toEqual([
    "Failure.error",
    "Named.name",
    "Thing.parent",
    "ThingList.metadata",
    "ThingList.metadata.nextCursor",
    "ThingList.things",
  ]);
});

test("a rule is a part", () => {
  expect(named("rules")).toEqual(["made-up"]);
});
