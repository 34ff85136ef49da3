import { afterEach, expect, test, vi } from "vitest";
import type { LogRecord } from "../../src/index.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { get, testRegistry } from "../helpers/test-registry.js";

afterEach(() => {
  vi.useRealTimers();
});

test("health says 503 where the store fails, and the log says why", async () => {
  const records: LogRecord[] = [];
  const failure = new Error("the disk is gone");
  const store = { ...createMemoryStore(), probe: () => Promise.reject(failure) };
  const registry = testRegistry({ store, log: (record) => records.push(record) });

  const answer = await get(registry, "/v0.1/health");

  expect(answer.status).toBe(503);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toEqual({
    title: "Service Unavailable",
    status: 503,
    detail: "The store does not answer",
    error: "The store does not answer",
  });
  expect(records[0]?.error).toBe(failure);
});

test("health does not wait for a store that hangs", async () => {
  vi.useFakeTimers();
  const store = { ...createMemoryStore(), probe: () => new Promise<never>(() => undefined) };
  const registry = testRegistry({ store });

  const answer = get(registry, "/v0/health");
  await vi.advanceTimersByTimeAsync(2000);

  expect((await answer).status).toBe(503);
});

test("a closed registry is not fit to work", async () => {
  const registry = testRegistry();
  expect((await get(registry, "/v0.1/health")).status).toBe(200);

  await registry.close();

  expect((await get(registry, "/v0.1/health")).status).toBe(503);
});
