import { expect, test } from "vitest";
import { defaultLimits, renderTerminal } from "../../src/index.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

const failed = sampleCheck({
  id: "list.limit-caps-page",
  outcome: "fail",
  message: "the number of rows is 3",
  expected: "at most 2",
  actual: 3,
  breaks: "Small screens.",
  exchanges: [sampleExchange()],
});

test("a report of one failed and one passed check", () => {
  const report = sampleReport([failed, sampleCheck({ id: "list.answers-json" })]);

  const text = renderTerminal(report, { color: false, width: 100 });

  expect(text).toMatchInlineSnapshot(`
    "MCP registry conformance  suite 0.1.0, specification 0.1.0

    target    https://registry.example.com/v0.1
    seen      125 rows of 40 names, the whole catalogue

    area        MUST   SHOULD
    list         1/2        –
    all          1/2        –

    ✕ fail  list.limit-caps-page  MUST
      a page holds at most \`limit\` rows
      REQ-LIST-006  With \`limit=N\` a page holds at most N items.
      seen      the number of rows is 3
      expected  at most 2
      actual    3
      breaks    Small screens.
      curl -sS -i --path-as-is 'https://registry.example.com/v0.1/servers?limit=2'

    2 checks: 1 pass, 1 fail
    verdict: fail · MUST 1/2 · SHOULD 0/0 · 0 blocked · 0 not tested · data faults 0 documents · 214 requests in 1.3 s"
  `);
});

test("the last line is the verdict", () => {
  const text = renderTerminal(sampleReport([failed]), { color: false });

  expect(text.split("\n").at(-1)).toBe(
    "verdict: fail · MUST 0/1 · SHOULD 0/0 · 0 blocked · 0 not tested · data faults 0 documents · 214 requests in 1.3 s",
  );
});

test("a failed SHOULD is a warning", () => {
  const report = sampleReport([{ ...failed, level: "SHOULD" }]);

  const text = renderTerminal(report, { color: false });

  expect(text).toContain("! warning  list.limit-caps-page  SHOULD");
  expect(text).toContain("verdict: pass · MUST 0/0 · SHOULD 0/1");
});

test("a failed SHOULD is a failure where the run is strict", () => {
  const report = sampleReport([{ ...failed, level: "SHOULD" }], {
    options: { profiles: ["core"], strict: true, seed: 0, limits: defaultLimits },
  });

  const text = renderTerminal(report, { color: false });

  expect(text).toContain("✕ fail  list.limit-caps-page  SHOULD");
});

test("a layer that does not decide is counted apart", () => {
  const report = sampleReport([sampleCheck({ id: "list.a" }), { ...failed, layer: "official" }]);

  const text = renderTerminal(report, { color: false });

  expect(text).toContain("! warning  list.limit-caps-page  MUST, official");
  expect(text).toContain("verdict: pass · MUST 1/1 · SHOULD 0/0 · official 0/1");
});

test("checks that are blocked for one reason are told of once", () => {
  const blocked = { outcome: "blocked", message: "the listing breaks off" } as const;
  const report = sampleReport([
    sampleCheck({ id: "list.a", ...blocked }),
    sampleCheck({ id: "list.b", ...blocked }),
  ]);

  const text = renderTerminal(report, { color: false });

  expect(text.match(/the listing breaks off/g)).toHaveLength(1);
  expect(text).toContain("■ blocked  2 checks");
  expect(text).toContain("2 blocked · 0 not tested");
});

test("faults of documents stand in a section of their own, by rule", () => {
  const issue = { path: "version", reference: "version-looks-like-range", message: "a range" };
  const report = sampleReport([], {
    dataFaults: ["1.x", "2.x", "3.x", "4.x"].map((version) => ({
      name: "com.example/a",
      version,
      schema: "2025-12-11",
      issues: [issue],
    })),
  });

  const text = renderTerminal(report, { color: false });

  expect(text).toContain("Data faults: not the API's, and no part of the verdict");
  expect(text).toContain("     4  version-looks-like-range\n");
  expect(text).toContain("com.example/a 3.x version: a range\n        … 1 more");
  expect(text).toContain("data faults 4 documents");
});

test("text of the target cannot drive the terminal", () => {
  const report = sampleReport([
    { ...failed, message: "\u001b[2J\u009b31m", actual: "\u202egnp\r\u0007", expected: ["\u0000"] },
  ]);

  const text = renderTerminal(report, { color: false });

  expect(text).toContain("\\u001b[2J\\u009b31m");
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("long values are cut", () => {
  const report = sampleReport([{ ...failed, actual: "x".repeat(5_000) }]);

  const text = renderTerminal(report, { color: false });

  expect(text).toContain(`${"x".repeat(300)}…\n`);
});

test("a value nested without bound is shown as far as it can be", () => {
  let actual: unknown = 1;
  for (let level = 0; level < 50_000; level += 1) actual = [actual];

  const text = renderTerminal(sampleReport([{ ...failed, actual }]), { color: false });

  expect(text).toContain("… nested deeper");
});

test("colour is there where it is asked for, and nowhere else", () => {
  const report = sampleReport([failed]);

  const [plain, colored] = [false, true].map((color) => renderTerminal(report, { color }));

  expect(plain).not.toContain("\u001b");
  expect(colored).toContain("\u001b[31mverdict: fail");
});
