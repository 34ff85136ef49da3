import { expect, test } from "vitest";
import type { Layer, Level } from "../../src/engine/check.js";
import type { CheckResult } from "../../src/engine/check-result.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { decide, type Profile, summarise } from "../../src/engine/report.js";

const result = (level: Level, layer: Layer, outcome: Outcome): CheckResult => ({
  id: "test.check",
  title: "a check",
  level,
  layer,
  requirements: ["REQ-LIST-001"],
  outcome,
  exchanges: [],
});
const core: { profiles: Profile[]; strict: boolean } = { profiles: ["core"], strict: false };

test("a MUST that failed or was blocked decides against the target", () => {
  expect(decide([result("MUST", "generic", "fail")], core)).toBe("fail");
  expect(decide([result("MUST", "generic", "blocked")], core)).toBe("fail");
});

test("what was not tested or does not apply decides nothing", () => {
  const checks = [
    result("MUST", "generic", "not-tested"),
    result("MUST", "generic", "not-applicable"),
  ];

  expect(decide(checks, core)).toBe("pass");
});

test("a SHOULD decides only where the run is strict", () => {
  const checks = [result("SHOULD", "generic", "fail")];

  expect(decide(checks, core)).toBe("pass");
  expect(decide(checks, { ...core, strict: true })).toBe("fail");
});

test("official requirements decide only where their profile is named", () => {
  const checks = [result("MUST", "official", "fail")];

  expect(decide(checks, core)).toBe("pass");
  expect(decide(checks, { ...core, profiles: ["official"] })).toBe("fail");
});

test("an error of the suite outweighs every verdict", () => {
  const checks = [result("MUST", "generic", "fail"), result("MAY", "client", "error")];

  expect(decide(checks, core)).toBe("error");
});

test("the summary counts every outcome by level", () => {
  const { must, should, may } = summarise([
    result("MUST", "generic", "pass"),
    result("MUST", "generic", "pass"),
    result("MUST", "generic", "not-tested"),
    result("SHOULD", "official", "fail"),
  ]);

  expect(must).toEqual({ pass: 2, fail: 0, blocked: 0, notApplicable: 0, notTested: 1, error: 0 });
  expect(should).toMatchObject({ pass: 0, fail: 1 });
  expect(may).toMatchObject({ pass: 0, fail: 0 });
});
