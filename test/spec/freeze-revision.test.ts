import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freezeRevision } from "../../scripts/lib/freeze-revision.js";
import { compareRevisions, readRevisions } from "../../scripts/lib/revision.js";
import { madeUpRequirements, madeUpRow } from "../helpers/made-up-rows.js";

let folder: string;
const one = madeUpRow("REQ-LIST-001", { text: "A registry lists what it holds." });
const two = madeUpRow("REQ-LIST-002");

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "revisions-")), "revisions");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

test("a release writes down level, layer and digest of each row, by id", () => {
  const { file } = freezeRevision(madeUpRequirements(two, one), "1.0.0", folder);

  expect(file).toBe(`${folder}/1.0.0.json`);
  const { specVersion, requirements } = JSON.parse(readFileSync(file, "utf8"));
  expect(specVersion).toBe("1.0.0");
  expect(Object.keys(requirements)).toEqual(["REQ-LIST-001", "REQ-LIST-002"]);
  // echo -n "A registry lists what it holds." | sha256sum
  expect(requirements["REQ-LIST-001"]).toEqual({
    level: "MUST",
    layer: "generic",
    textSha256: "5103fa42f634fcf51f67713ae45df03ba7f40edb9c2db7dc5ab25378aeab44fe",
  });
});

test("a retired row is promised to nobody any more", () => {
  const retired = "Nobody could keep it.";

  const { revision } = freezeRevision(
    madeUpRequirements(one, { ...two, retired }),
    "1.0.0",
    folder,
  );

  expect(Object.keys(revision.requirements)).toEqual(["REQ-LIST-001"]);
});

test("what was written is read back, the oldest revision first", () => {
  freezeRevision(madeUpRequirements(one), "1.9.0", folder);
  freezeRevision(madeUpRequirements(one, { ...two, since: "1.10.0" }), "1.10.0", folder);

  expect(readRevisions(folder).map(({ specVersion }) => specVersion)).toEqual(["1.9.0", "1.10.0"]);
});

test("a revision is written once", () => {
  freezeRevision(madeUpRequirements(one), "1.0.0", folder);

  expect(() => freezeRevision(madeUpRequirements(one, two), "1.0.0", folder)).toThrow(
    "1.0.0.json: 1.0.0 is frozen already; raise info.version in spec/openapi.yaml",
  );
  expect(Object.keys(readRevisions(folder)[0]?.requirements ?? {})).toEqual(["REQ-LIST-001"]);
});

test("rows that broke an earlier promise are not frozen", () => {
  freezeRevision(madeUpRequirements(one, two), "1.0.0", folder);

  expect(() =>
    freezeRevision(madeUpRequirements(one, { ...two, level: "MAY" }), "1.1.0", folder),
  ).toThrow("REQ-LIST-002: its level is MAY, in 1.0.0 it was MUST");
  expect(readdirSync(folder)).toEqual(["1.0.0.json"]);
});

test("before the first release there is no folder, and nothing is frozen", () => {
  expect(readRevisions(folder)).toEqual([]);
});

test.each([
  [
    "edited",
    "1.0.0",
    (text: string) => text.replace("MUST", "MAY"),
    "was edited after its release",
  ],
  ["renamed", "1.1.0", (text: string) => text, "holds the revision 1.0.0; restore the file"],
  ["cut off", "1.1.0", (text: string) => text.slice(0, 40), "no JSON: "],
  [
    "malformed",
    "1.1.0",
    (text: string) => text.replace("generic", "general"),
    "is no revision: /requirements/REQ-LIST-001/layer must be equal",
  ],
])("a revision that was %s is told with its file", (_, specVersion, change, message) => {
  const { file } = freezeRevision(madeUpRequirements(one), "1.0.0", folder);

  writeFileSync(join(folder, `${specVersion}.json`), change(readFileSync(file, "utf8")));

  expect(() => readRevisions(folder)).toThrow(`${folder}/${specVersion}.json: ${message}`);
});

test("revisions are ordered by number, part by part", () => {
  expect(["0.10.0", "0.2.1", "1.0.0", "0.2.0"].sort(compareRevisions)).toEqual([
    "0.2.0",
    "0.2.1",
    "0.10.0",
    "1.0.0",
  ]);
});
