import { expect, test } from "vitest";
import { frozenDrift } from "../../scripts/lib/frozen-drift.js";
import type { RequirementRow } from "../../scripts/lib/requirements.js";
import { toRevision } from "../../scripts/lib/revision.js";
import { madeUpRequirements, madeUpRow } from "../helpers/made-up-rows.js";

const one = madeUpRow("REQ-LIST-001");
const two = madeUpRow("REQ-LIST-002", { level: "SHOULD" });
const released = toRevision("1.0.0", [one, two]);

/** The faults of rows after 1.0.0 was released with {@link one} and {@link two}, while 1.1.0 is written. */
const afterRelease = (...rows: readonly RequirementRow[]) =>
  frozenDrift(madeUpRequirements(...rows), [released], "1.1.0");

test("nothing is held to anything before the first release", () => {
  const drift = frozenDrift(madeUpRequirements(one, two), [], "1.0.0");

  expect(drift).toEqual([]);
});

test("rows that say what was released are in order, whoever checks them by now", () => {
  const drift = afterRelease(one, madeUpRow("REQ-LIST-002", { level: "SHOULD", pending: 7 }));

  expect(drift).toEqual([]);
});

test("a changed level is told with file, line, row, and both levels", () => {
  const drift = afterRelease(one, { ...two, level: "MUST" });

  expect(drift).toEqual([
    "list.yaml:4: REQ-LIST-002: its level is MUST, in 1.0.0 it was SHOULD; restore it, or retire the row where it stands and write a new one",
  ]);
});

test("a requirement does not move to another layer", () => {
  const drift = afterRelease({ ...one, layer: "official" }, two);

  expect(drift).toEqual([
    expect.stringContaining("its layer is official, in 1.0.0 it was generic"),
  ]);
});

test("a reworded text is told, however small the change", () => {
  const drift = afterRelease({ ...one, text: `${one.text} ` }, two);

  expect(drift).toEqual([
    expect.stringMatching(
      /^list\.yaml:3: REQ-LIST-001: its text is not the one that 1\.0\.0 froze/,
    ),
  ]);
});

test("a row that vanishes is told by the revision that lists it", () => {
  const drift = afterRelease(one);

  expect(drift).toEqual([
    "spec/requirements/revisions/1.0.0.json: REQ-LIST-002 is no row any more; put it back with `retired` and the reason",
  ]);
});

test("a retired row stays as it was worded, and is no fault", () => {
  const retired = "Two registries that everyone uses never did it.";

  expect(afterRelease(one, { ...two, retired })).toEqual([]);
  expect(afterRelease(one, { ...two, retired, text: "Something else." })).toHaveLength(1);
});

test("a new row names the revision that adds it", () => {
  const three = madeUpRow("REQ-LIST-003");

  expect(afterRelease(one, two, { ...three, since: "1.1.0" })).toEqual([]);
  expect(afterRelease(one, two, three)).toEqual([
    "list.yaml:5: REQ-LIST-003: is new after 1.0.0; write `since: 1.1.0`",
  ]);
  expect(afterRelease(one, two, { ...three, since: "1.0.0" })).toHaveLength(1);
});

test("no row is added to a revision that is released", () => {
  const three = madeUpRow("REQ-LIST-003", { since: "1.0.0" });

  const drift = frozenDrift(madeUpRequirements(one, two, three), [released], "1.0.0");

  expect(drift).toEqual([
    "list.yaml:5: REQ-LIST-003: 1.0.0 is frozen without it; raise info.version in spec/openapi.yaml and name it in `since`",
  ]);
});

test("no row says that it is newer than it is", () => {
  expect(afterRelease({ ...one, since: "1.1.0" }, two)).toEqual([
    "list.yaml:3: REQ-LIST-001: 1.0.0 lists it; leave `since` out",
  ]);
  expect(frozenDrift(madeUpRequirements({ ...one, since: "1.0.0" }), [], "1.0.0")).toEqual([
    expect.stringContaining("is of the first revision"),
  ]);
});

test("a row of a later revision keeps its `since` from then on", () => {
  const three = madeUpRow("REQ-LIST-003", { since: "1.1.0" });
  const revisions = [released, toRevision("1.1.0", [one, two, three])];
  const later = (row: RequirementRow) =>
    frozenDrift(madeUpRequirements(one, two, row), revisions, "1.2.0");

  expect(later(three)).toEqual([]);
  expect(later({ ...three, since: "1.2.0" })).toEqual([
    "list.yaml:5: REQ-LIST-003: 1.1.0 added it; write `since: 1.1.0`",
  ]);
});

test("what one revision retired stays so, and the next cannot bring it back", () => {
  const revisions = [released, toRevision("1.1.0", [one])];
  const later = (row: RequirementRow) =>
    frozenDrift(madeUpRequirements(one, row), revisions, "1.2.0");

  expect(later({ ...two, retired: "Nobody keeps it." })).toEqual([]);
  expect(later(two)).toEqual([
    "list.yaml:4: REQ-LIST-002: was retired by 1.1.0 and stays so; write a new row",
  ]);
});

test("the specification does not go back behind a release", () => {
  const drift = frozenDrift(madeUpRequirements(one, two), [released], "0.9.12");

  expect(drift).toEqual([
    "spec/openapi.yaml: info.version is 0.9.12, older than 1.0.0, which is frozen",
  ]);
});
