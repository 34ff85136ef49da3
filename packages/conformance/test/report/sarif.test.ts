import { expect, test } from "vitest";
import { type Report, renderSarif } from "../../src/index.js";
import { hostileReport } from "./hostile-report.js";
import { sampleCheck, sampleReport } from "./sample-report.js";

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly suppressions?: readonly { readonly justification: string }[];
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
    },
  ];
}

function sarifOf(report: Report): Log["runs"][0] & Pick<Log, "version"> {
  const { version, runs }: Log = JSON.parse(renderSarif(report));
  return { version, ...runs[0] };
}

test("each check is a rule, and each that did not pass its result", () => {
  const known = { reason: "in work", expires: "2999-01-01" };
  const { version, tool, results, invocations } = sarifOf(
    sampleReport([
      sampleCheck({ id: "list.a" }),
      sampleCheck({ id: "list.b", outcome: "fail", message: "3 rows" }),
      sampleCheck({ id: "list.c", outcome: "fail", level: "SHOULD" }),
      sampleCheck({ id: "list.d", outcome: "not-tested" }),
      sampleCheck({ id: "list.e", outcome: "fail", known }),
    ]),
  );

  expect(version).toBe("2.1.0");
  expect(invocations[0].executionSuccessful).toBe(true);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["list.b", "error"],
    ["list.c", "warning"],
    ["list.e", "error"],
  ]);
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual([
    "list.b",
    "list.c",
    "list.e",
  ]);
  expect(results[0]?.message.text).toContain("seen: 3 rows");
  expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
    undefined,
    undefined,
    "in work",
  ]);
});

test("a stale entry of the baseline is a result", () => {
  const baseline = [
    { check: "list.a", reason: "r", expires: "2999-01-01", state: "stale" as const },
  ];

  const { results, tool } = sarifOf(sampleReport([], { baseline }));

  expect(results[0]?.ruleId).toBe("baseline.entry");
  expect(tool.driver.rules.at(-1)?.id).toBe("baseline.entry");
});

test("text of the target makes no link and no placeholder, and controls are shown", () => {
  const text = renderSarif(hostileReport);

  const { results } = sarifOf(hostileReport);
  for (const { message, locations } of results) {
    expect(message.text).not.toMatch(/\]\(|\{\d+\}|[^\P{Cc}\n]|\u202e/u);
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^https:\/\/registry\.example\.com\/(?:[\w\-.~:/?#@!$&'()*+,;=[\]]|%[\da-f]{2})+$/i,
    );
  }
  expect(text).toContain("<script>");
  expect(results.length).toBeGreaterThan(4);
});
