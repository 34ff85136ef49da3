import { expect, test } from "vitest";
import { type Check, defineCheck } from "../../src/engine/check.js";
import { createFetchTransport } from "../../src/engine/fetch-transport.js";
import { createProbe } from "../../src/engine/probe.js";
import { runCheck } from "../../src/engine/run-check.js";
import { surveyTarget } from "../../src/engine/survey.js";
import { entry, json } from "../helpers/answer.js";

const limits = { timeoutMs: 1_000, maxBodyBytes: 10_000 };

async function outcomeOf(run: Check["run"], rest: Partial<Check> = {}, rows = 2) {
  const servers = Array.from({ length: rows }, (_, index) => entry(`com.example/number-${index}`));
  const transport = createFetchTransport(async () => json({ servers }), limits);
  const survey = await surveyTarget(createProbe(transport, "/v0.1"));
  const check = defineCheck({
    id: "test.check",
    title: "a check",
    requirements: ["REQ-LIST-001"],
    level: "MUST",
    layer: "generic",
    run,
    ...rest,
  });
  return runCheck(check, { transport, prefix: "/v0.1", survey, capabilities: [] });
}

test("a check that claims nothing untrue passes and keeps its exchanges", async () => {
  const result = await outcomeOf(async ({ probe, claim }) => {
    claim.status(await probe.get("listServers"), 200);
  });

  expect(result.outcome).toBe("pass");
  expect(result.exchanges.map(({ url }) => url)).toEqual(["http://registry.example/v0.1/servers"]);
});

test("a claim that does not hold is a failure with expected and actual", async () => {
  const result = await outcomeOf(async ({ claim }) => claim.atMost("the number of rows", 3, 2));

  expect(result).toMatchObject({ outcome: "fail", expected: "at most 2", actual: 3 });
});

test("anything else that is thrown is our error, never theirs", async () => {
  const result = await outcomeOf(async () => {
    throw new TypeError("oops");
  });

  expect(result.outcome).toBe("error");
  expect(result.message).toContain("oops");
});

test("a check says itself that it is not tested or not applicable", async () => {
  const lacking = await outcomeOf(async ({ claim }) => claim.notTested("no such row"));
  const absent = await outcomeOf(async ({ claim }) => claim.notApplicable("not offered"));

  expect(lacking).toMatchObject({ outcome: "not-tested", message: "no such row" });
  expect(absent).toMatchObject({ outcome: "not-applicable", message: "not offered" });
});

test("too few rows leave a check untested, and it is not run", async () => {
  const result = await outcomeOf(() => Promise.reject(new Error("was run")), {
    needs: { rows: 3 },
  });

  expect(result).toMatchObject({ outcome: "not-tested", exchanges: [] });
  expect(result.message).toContain("lists 2 rows; this needs 3");
});

test("without a listing a check is blocked, unless it needs none", async () => {
  const transport = createFetchTransport(async () => json({}, { status: 500 }), limits);
  const survey = await surveyTarget(createProbe(transport, "/v0.1"));
  const declared = {
    id: "test.check",
    title: "a check",
    requirements: ["REQ-LIST-001"],
    level: "MUST",
    layer: "generic",
    run: async () => {},
  } as const;
  const context = { transport, prefix: "/v0.1", survey, capabilities: [] };

  expect((await runCheck(declared, context)).outcome).toBe("blocked");
  expect((await runCheck({ ...declared, needs: { listing: false } }, context)).outcome).toBe(
    "pass",
  );
});

test("a target that does not answer blocks the check that asked", async () => {
  const transport = createFetchTransport(() => new Promise(() => {}), { ...limits, timeoutMs: 20 });
  const survey = await surveyTarget(createProbe(transport, "/v0.1"));

  const result = await runCheck(
    {
      id: "test.check",
      title: "a check",
      requirements: ["REQ-LIST-001"],
      level: "MUST",
      layer: "generic",
      needs: { listing: false },
      run: async ({ probe }) => void (await probe.get("listServers")),
    },
    { transport, prefix: "/v0.1", survey, capabilities: [] },
  );

  expect(result).toMatchObject({ outcome: "blocked" });
  expect(result.message).toContain("no answer came within 20 ms");
  expect(result.exchanges[0]).toMatchObject({
    status: null,
    failure: "no answer came within 20 ms",
  });
});
