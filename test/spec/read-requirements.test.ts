import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRequirements } from "../../scripts/lib/requirements.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "requirements-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of the area `list`; its rows start at line 3 and take seven lines each. */
const listFile = (...rows: readonly string[]) => `area: list\nrequirements:\n${rows.join("")}`;

const row = (id: string, last = "pending: 7") => `  - id: ${id}
    level: MUST
    layer: generic
    text: "A registry lists what it holds."
    source: { document: generic-api, section: "GET /v0.1/servers" }
    testable: read-only
    ${last}
`;

/** The lines of the error that reading these files ends in, without the folder's name. */
const faultsOf = (files: Readonly<Record<string, string>>): readonly string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  try {
    readRequirements(folder);
  } catch (error) {
    return String(error)
      .replace(/^Error: /, "")
      .replaceAll(`${folder}/`, "")
      .split("\n");
  }
  return [];
};

test("rows come sorted by id, with area and place", () => {
  writeFileSync(join(folder, "list.yaml"), listFile(row("REQ-LIST-002"), row("REQ-LIST-001")));

  const { rows, places } = readRequirements(folder);

  expect(rows.map(({ id, area, pending }) => [id, area, pending])).toEqual([
    ["REQ-LIST-001", "list", 7],
    ["REQ-LIST-002", "list", 7],
  ]);
  expect(places.get("REQ-LIST-001")).toBe(`${folder}/list.yaml:10`);
});

test("an unknown key is told by its own line, with the keys there are", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001", "pending: 7\n    chek: 1")),
  });

  expect(faults).toEqual([
    expect.stringMatching(
      /^list\.yaml:10: REQ-LIST-001: unknown key "chek"; known are id, level, .*retired$/,
    ),
  ]);
});

test("an id that was used before is told with both places", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001"), row("REQ-LIST-002")),
    "more.yaml": listFile(row("REQ-LIST-003"), row("REQ-LIST-002")),
  });

  expect(faults).toEqual([
    "more.yaml:10: REQ-LIST-002 stands at list.yaml:10 already; ids are never used again",
  ]);
});

test("a level that does not exist is told with those that do", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001"), row("REQ-LIST-002").replace("MUST", "WILL")),
  });

  expect(faults).toEqual([
    'list.yaml:11: REQ-LIST-002: level is "WILL"; it is one of MUST, SHOULD, MAY',
  ]);
});

test.each([
  ["an open quote", (text: string) => text.replace('holds."', "holds."), 'Missing closing "quote'],
  ["a key that stands twice", (text: string) => text.replace("layer", "level"), "must be unique"],
  ["a tab that indents", (text: string) => text.replace("    layer", "\tlayer"), ""],
])("%s is told as a syntax error with its line", (_, spoil, message) => {
  const faults = faultsOf({ "list.yaml": spoil(listFile(row("REQ-LIST-001"))) });

  expect(faults[0]).toMatch(/^list\.yaml:[0-9]+: no valid YAML: /);
  expect(faults.join("\n")).toContain(message);
});

test("a key that stands twice is told by the second one", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001").replace("layer: generic", "level: MAY")),
  });

  expect(faults).toEqual(["list.yaml:5: no valid YAML: Map keys must be unique; mend the syntax"]);
});

test("a row says one thing of what becomes of it, neither none nor two", () => {
  const faults = faultsOf({
    "list.yaml": listFile(
      row("REQ-LIST-001", ""),
      row("REQ-LIST-002", "pending: 7\n    excluded: static"),
    ),
  });

  expect(faults).toEqual([
    "list.yaml:3: REQ-LIST-001: has nothing that says what becomes of it; exactly one of check, pending, excluded, judgedAs, retired is needed",
    "list.yaml:10: REQ-LIST-002: has pending and excluded; exactly one of check, pending, excluded, judgedAs, retired is needed",
  ]);
});

test("a missing key is told by the line of its row", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001"), row("REQ-LIST-002").replace(/.*layer.*\n/, "")),
  });

  expect(faults).toEqual(['list.yaml:10: REQ-LIST-002: the key "layer" is missing']);
});

test("a value of the wrong kind is told with its place in the row", () => {
  const faults = faultsOf({
    "list.yaml": listFile(row("REQ-LIST-001", 'pending: 7\n    statuses: ["200", 404]')),
  });

  expect(faults).toEqual(["list.yaml:10: REQ-LIST-001: statuses[1] must be string"]);
});

test("a row stands in the area that its id names", () => {
  const faults = faultsOf({ "list.yaml": listFile(row("REQ-SURFACE-001")) });

  expect(faults).toEqual([
    'list.yaml:3: REQ-SURFACE-001 stands in the area "list"; its id says another',
  ]);
});

test("an empty file and a list are told as well as a row would be", () => {
  expect(faultsOf({ "empty.yaml": "", "list.yaml": "- 1\n" })).toEqual([
    "empty.yaml:1: the file must be object",
    "list.yaml:1: the file must be object",
  ]);
});

test("the faults of all files are told at once", () => {
  const wrong = (id: string) => listFile(row(id).replace("MUST", "WILL"));

  expect(
    faultsOf({ "a.yaml": wrong("REQ-LIST-001"), "b.yaml": wrong("REQ-LIST-002") }),
  ).toHaveLength(2);
});
