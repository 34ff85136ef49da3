import { expect, test } from "vitest";
import { compareReports, type Outcome, parseReport, renderJson } from "../../src/index.js";
import { sampleCheck, sampleReport } from "../report/sample-report.js";

const reportOf = (outcome: Outcome) => sampleReport([sampleCheck({ id: "list.a", outcome })]);

test.each<[Outcome, Outcome, string]>([
  ["pass", "fail", "worse"],
  ["not-tested", "blocked", "worse"],
  ["blocked", "fail", "worse"],
  ["fail", "error", "worse"],
  ["fail", "pass", "better"],
  ["fail", "not-tested", "better"],
  ["not-applicable", "pass", "better"],
  ["pass", "not-tested", "other"],
  ["not-tested", "not-applicable", "other"],
])("from %s to %s is %s", (before, after, direction) => {
  const comparison = compareReports(reportOf(before), reportOf(after));

  expect(comparison.changes).toMatchObject([{ id: "list.a", before, after, direction }]);
  expect(comparison.worse).toBe(direction === "worse");
});

test("the same report twice differs in nothing", () => {
  const comparison = compareReports(reportOf("fail"), reportOf("fail"));

  expect(comparison).toMatchObject({ changes: [], sameSuite: true, worse: false });
});

test("documents that became faulty and those that were mended are told", () => {
  const fault = (name: string) => ({ name, version: "1.0.0", schema: null, issues: [] });
  const before = sampleReport([], { dataFaults: [fault("com.example/a"), fault("com.example/b")] });
  const after = sampleReport([], { dataFaults: [fault("com.example/b"), fault("com.example/c")] });

  expect(compareReports(before, after)).toMatchObject({
    faultsGone: ["com.example/a 1.0.0"],
    faultsNew: ["com.example/c 1.0.0"],
    worse: false,
  });
});

test("a report that was written can be read back", () => {
  const report = reportOf("fail");

  expect(parseReport(renderJson(report), "a.json")).toEqual(JSON.parse(renderJson(report)));
});

test.each([
  ["no JSON", "{", "a.json is no JSON"],
  ["another document", '{"reportVersion":2}', "a.json is no report of version 1"],
  [
    "a check of an unknown outcome",
    renderJson(reportOf("fail")).replace('"outcome": "fail"', '"outcome": "bad"'),
    "is no report",
  ],
])("%s is no report", (_, text, message) => {
  expect(() => parseReport(text, "a.json")).toThrow(message);
});
