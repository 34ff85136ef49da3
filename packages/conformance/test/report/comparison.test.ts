import { expect, test } from "vitest";
import { compareReports, renderComparison } from "../../src/index.js";
import { hostileReport } from "./hostile-report.js";
import { sampleCheck, sampleReport } from "./sample-report.js";

const before = sampleReport([
  sampleCheck({ id: "list.a" }),
  sampleCheck({ id: "list.b", outcome: "fail" }),
  sampleCheck({ id: "list.gone" }),
]);

test("what changed stands between both runs' figures and the verdict on it", () => {
  const after = sampleReport([
    sampleCheck({ id: "list.a", outcome: "fail", message: "3 rows" }),
    sampleCheck({ id: "list.b" }),
  ]);

  const text = renderComparison(compareReports(before, after), { color: false });

  expect(text.split("\n")).toEqual([
    "before  https://registry.example.com/v0.1  fail: 2 pass, 1 fail · 125 rows · data faults 0 · 214 requests",
    "after   https://registry.example.com/v0.1  fail: 1 pass, 1 fail · 125 rows · data faults 0 · 214 requests",
    "",
    "✕ worse   list.a  MUST  pass → fail  3 rows",
    "✓ better  list.b  MUST  fail → pass",
    "",
    "only before: 1",
    "  list.gone",
    "",
    "compare: 1 check worse",
  ]);
});

test("text of a report cannot drive the terminal", () => {
  const text = renderComparison(compareReports(before, hostileReport), { color: false });

  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});
