import { expect, test } from "vitest";
import {
  type BaselineEntry,
  BaselineError,
  type Outcome,
  parseBaseline,
  updateBaseline,
  withBaseline,
} from "../../src/index.js";
import { validReport } from "../helpers/valid-report.js";
import { sampleCheck, sampleReport } from "../report/sample-report.js";

const id = "list.limit-caps-page";
const entry: BaselineEntry = { check: id, reason: "in work", expires: "2026-01-02" };
const baselineOf = (...entries: readonly BaselineEntry[]) => ({
  baselineVersion: 1 as const,
  entries,
});
const reportOf = (outcome: Outcome, message = "3 rows") =>
  sampleReport([sampleCheck({ id, outcome, message })]);

test("a known failure is forgiven up to its last day", () => {
  const report = validReport(withBaseline(reportOf("fail"), baselineOf(entry)));

  expect(report.verdict).toBe("pass");
  expect(report.checks[0]?.known).toEqual({ reason: "in work", expires: "2026-01-02" });
  expect(report.baseline).toEqual([{ ...entry, state: "holds" }]);
});

test.each<[string, Outcome, string, string, string]>([
  ["whose check passes", "pass", "2999-01-01", "stale", "fail"],
  ["whose day is over", "fail", "2026-01-01", "expired", "fail"],
  ["whose check is blocked", "blocked", "2999-01-01", "holds", "pass"],
  ["whose check came to no verdict", "not-tested", "2999-01-01", "idle", "pass"],
  ["whose check broke", "error", "2999-01-01", "idle", "error"],
])("an entry %s: %s, due %s, is %s and the run a %s", (_, outcome, expires, state, verdict) => {
  const report = withBaseline(reportOf(outcome), baselineOf({ ...entry, expires }));

  expect(report.baseline?.[0]?.state).toBe(state);
  expect(report.verdict).toBe(verdict);
});

test("an entry whose check did not run is left alone", () => {
  expect(withBaseline(sampleReport([]), baselineOf(entry)).baseline?.[0]?.state).toBe("idle");
});

test("a failure that no entry names still fails", () => {
  const other = sampleCheck({ id: "list.answers-json", outcome: "fail" });
  const report = sampleReport([sampleCheck({ id, outcome: "fail" }), other]);

  expect(withBaseline(report, baselineOf(entry)).verdict).toBe("fail");
});

test("an update adds what fails, for ninety days, and keeps what a person wrote", () => {
  const report = sampleReport([
    sampleCheck({ id: "errors.null-byte", outcome: "fail", level: "SHOULD" }),
    sampleCheck({ id: "list.answers-json", outcome: "pass" }),
    sampleCheck({ id: "list.content-type-json", outcome: "blocked", message: "no\nanswer" }),
    sampleCheck({ id, outcome: "fail" }),
  ]);

  const { entries } = updateBaseline(
    report,
    baselineOf(entry, { ...entry, check: "list.answers-json" }),
  );

  expect(entries).toEqual([
    {
      check: "list.content-type-json",
      reason: "seen on 2026-01-02: no answer",
      expires: "2026-04-02",
    },
    entry,
  ]);
});

test("an update of an update changes nothing", () => {
  const first = updateBaseline(reportOf("fail"));

  expect(updateBaseline(reportOf("fail"), first)).toEqual(first);
  expect(parseBaseline(JSON.stringify(first))).toEqual(first);
});

test.each([
  ["no JSON", "{", "no JSON"],
  ["another form", "[]", "not in the form"],
  ["another version", '{"baselineVersion":2,"entries":[]}', "not in the form"],
  ["an unknown member", '{"baselineVersion":1,"entries":[],"x":1}', '"x" is no member'],
  ["an entry that is none", entriesOf("x"), "entries[0] is no object"],
  ["an unknown member of an entry", entriesOf({ ...entry, owner: "me" }), 'has a member "owner"'],
  ["an unknown check", entriesOf({ ...entry, check: "list.x" }), 'no check is called "list.x"'],
  ["no reason", entriesOf({ ...entry, reason: " " }), "Say why"],
  ["no day", entriesOf({ check: id, reason: "r" }), "YYYY-MM-DD"],
  ["a day that is none", entriesOf({ ...entry, expires: "2026-02-30" }), "YYYY-MM-DD"],
  ["an empty issue", entriesOf({ ...entry, issue: "" }), "or leave it out"],
  ["a check twice", entriesOf(entry, entry), `entries[1] repeats ${id}`],
])("%s is no baseline", (_, text, message) => {
  expect(() => parseBaseline(text, "b.json")).toThrow(BaselineError);
  expect(() => parseBaseline(text, "b.json")).toThrow(message);
});

function entriesOf(...entries: readonly unknown[]): string {
  return JSON.stringify({ baselineVersion: 1, entries });
}
