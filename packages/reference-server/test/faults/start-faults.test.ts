import { expect, test } from "vitest";
import type { FaultOptions } from "../../src/index.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { get, testRegistry } from "../helpers/test-registry.js";

test.each([
  [{ status503: 2 }, "faults.status503 is 2: a rate is a number from 0 to 1"],
  [{ status503: Number.NaN }, "faults.status503 is NaN"],
  [{ latency: -1 }, "faults.latency is -1: a duration is more than nothing"],
  [{ clockSkew: 0.5 }, "faults.clockSkew is 0.5: a shift is a whole number of milliseconds"],
  [{ expireCursors: 1.5 }, "faults.expireCursors is 1.5: a count is a whole number"],
  [{ seed: -1 }, "faults.seed is -1: a seed is a whole number from 0 on"],
  [{ cursorLoop: true }, "faults.cursorLoop is true: a number is needed"],
  [{ latncy: 5 }, "faults.latncy is no fault; there are seed, latency, jitter,"],
])("%j is refused when the registry is made", (faults, message) => {
  expect(() => testRegistry({ faults: faults as FaultOptions })).toThrow(TypeError);
  expect(() => testRegistry({ faults: faults as FaultOptions })).toThrow(message);
});

async function statuses(faults: FaultOptions): Promise<readonly number[]> {
  const registry = await catalogueRegistry({ faults });
  const answers: number[] = [];
  for (let call = 0; call < 60; call += 1) {
    answers.push((await get(registry, "/v0.1/servers?limit=1")).status);
  }
  return answers;
}

test("the same seed strikes the same calls, and another seed others", async () => {
  const faults = { status503: 0.3 };
  const first = await statuses({ ...faults, seed: 7 });

  expect(await statuses({ ...faults, seed: 7 })).toEqual(first);
  expect(await statuses({ ...faults, seed: 8 })).not.toEqual(first);
  expect(first.filter((status) => status === 503).length).toBeGreaterThan(6);
  expect(first.filter((status) => status === 200).length).toBeGreaterThan(20);
});

test("a further fault does not change which calls another one strikes", async () => {
  const alone = await statuses({ seed: 7, status503: 0.3 });

  const together = await statuses({ seed: 7, status503: 0.3, truncate: 0.5, jitter: 1 });

  expect(together).toEqual(alone);
});

test("calls that come at once are struck like calls that come one by one", async () => {
  const registry = await catalogueRegistry({ faults: { seed: 7, status503: 0.3 } });

  const answers = await Promise.all(
    Array.from({ length: 60 }, () => get(registry, "/v0.1/servers?limit=1")),
  );

  expect(answers.map(({ status }) => status)).toEqual(await statuses({ seed: 7, status503: 0.3 }));
});

test("a rate of 0 strikes nothing", async () => {
  expect(new Set(await statuses({ status503: 0 }))).toEqual(new Set([200]));
});

test.each([
  ["a preflight", "OPTIONS", "/v0.1/servers", 204],
  ["a path outside the API", "GET", "/nothing", 404],
  ["a malformed path", "GET", "/v0.1/%zz", 400],
])("%s is left alone", async (_, method, target, status) => {
  const registry = await catalogueRegistry({ faults: { status503: 1 } });

  const response = await get(registry, target, {
    method,
    headers: { origin: "https://page.example", "access-control-request-method": "GET" },
  });

  expect(response.status).toBe(status);
});
