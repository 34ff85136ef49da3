import { expect, test } from "vitest";
import { diffSpecifications } from "../../scripts/spec-diff/diff-specifications.js";
import { kinds } from "../../scripts/spec-diff/kinds.js";
import { messageCases } from "./cases/messages.js";
import { operationCases } from "./cases/operations.js";
import { rowCases } from "./cases/rows.js";
import { schemaCases } from "./cases/schemas.js";

const cases = [...operationCases, ...messageCases, ...schemaCases, ...rowCases];

test.each(cases)("$says", ({ before, after, changes }) => {
  const found = diffSpecifications(before, after, (operation) => operation);

  expect(
    found.map(({ kind, servers, clients }) => `${kind}: ${servers} / ${clients}`).sort(),
  ).toEqual([...changes].sort());
});

test.each(cases)("nothing changes where nothing does: $says", ({ before, after }) => {
  expect(diffSpecifications(before, before, (operation) => operation)).toEqual([]);
  expect(diffSpecifications(after, after, (operation) => operation)).toEqual([]);
});

test("every kind of change is met by a case", () => {
  const met = new Set(cases.flatMap(({ changes }) => changes.map((it) => it.split(":")[0])));

  expect(Object.keys(kinds).filter((kind) => !met.has(kind))).toEqual([]);
});
