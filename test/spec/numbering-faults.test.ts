import { expect, test } from "vitest";
import { numberingFaults } from "../../scripts/spec-check/numbering-faults.js";

const ids = new Set(["REQ-LIST-001", "REQ-LIST-002"]);
const faultsOf = (text: string) => numberingFaults("numbering.yaml", text, ids, { B: 2 });

test("a table is whole where each number leads to a row, and to each row one", () => {
  const faults = faultsOf(
    "# numbers\nB1: REQ-LIST-001\nB2: REQ-LIST-001\nB2-official: REQ-LIST-002\n",
  );

  expect(faults).toEqual([]);
});

test("a number that leads nowhere is told with its line", () => {
  const faults = faultsOf("# numbers\nB1: REQ-LIST-001\nB2: REQ-LIST-009\n3.1: REQ-LIST-002\n");

  expect(faults).toEqual(["numbering.yaml:3: B2 leads to REQ-LIST-009, which is no row"]);
});

test("a number that is left out is told, and a part of it does not make up for it", () => {
  const faults = faultsOf("B1-official: REQ-LIST-001\nB2: REQ-LIST-002\n");

  expect(faults).toEqual(["numbering.yaml: B1 is not there; write the row that it leads to"]);
});

test("a row that nothing leads to is told", () => {
  const faults = faultsOf("B1: REQ-LIST-001\nB2: REQ-LIST-001\n");

  expect(faults).toEqual(["numbering.yaml: nothing leads to REQ-LIST-002"]);
});

test("a number that leads to two rows is told with its line", () => {
  expect(() => faultsOf("B1: REQ-LIST-001\nB2: REQ-LIST-001\nB2: REQ-LIST-002\n")).toThrow(
    "numbering.yaml:3: no valid YAML: Map keys must be unique; mend the syntax",
  );
});
