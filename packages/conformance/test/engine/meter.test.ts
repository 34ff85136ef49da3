import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LimitReached } from "../../src/engine/limit-reached.js";
import { createMeter } from "../../src/engine/meter.js";
import type { Transport, WireAnswer } from "../../src/engine/transport.js";
import { defaultLimits } from "../../src/index.js";

const request = { method: "GET", target: "/", headers: {} };
const answer: WireAnswer = { status: 200, headers: {}, body: new Uint8Array() };

function transportOf(send: () => Promise<WireAnswer>): Transport {
  return { baseUrl: "http://registry.example", send, close: async () => {} };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

test("what the budget does not cover is not sent", async () => {
  const meter = createMeter({ ...defaultLimits, budget: 2 });
  let seen = 0;
  const one = meter.limit(
    transportOf(async () => {
      seen += 1;
      return answer;
    }),
  );
  const other = meter.limit(transportOf(async () => answer));

  await one.send(request);
  await other.send(request);

  await expect(one.send(request)).rejects.toThrow(LimitReached);
  await expect(one.send(request)).rejects.toThrow("budget of 2 requests was used up");
  expect({ seen, sent: meter.sent() }).toEqual({ seen: 1, sent: 2 });
});

test("no more requests are under way at once than concurrency allows", async () => {
  const waiting: (() => void)[] = [];
  const meter = createMeter({ ...defaultLimits, concurrency: 2 });
  const { send } = meter.limit(
    transportOf(() => new Promise((resolve) => waiting.push(() => resolve(answer)))),
  );

  const all = [send(request), send(request), send(request)];
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[0]?.();
  await all[0];
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  for (const end of waiting) end();

  await Promise.all(all);
});

test("requests start no faster than the rate", async () => {
  const starts: number[] = [];
  const begin = Date.now();
  const meter = createMeter({ ...defaultLimits, rate: 10 });
  const { send } = meter.limit(
    transportOf(async () => {
      starts.push(Date.now() - begin);
      return answer;
    }),
  );

  const all = Promise.all([send(request), send(request), send(request)]);
  await vi.advanceTimersByTimeAsync(1_000);
  await all;

  expect(starts).toEqual([0, 100, 200]);
});

test("once the time is up nothing is sent, and what is under way is given up", async () => {
  const meter = createMeter({ ...defaultLimits, timeLimitMs: 5_000 });
  const { send } = meter.limit(transportOf(() => new Promise(() => {})));

  const given = expect(send(request)).rejects.toThrow("time of 5 s was used up");
  await vi.advanceTimersByTimeAsync(5_000);
  await given;

  await expect(send(request)).rejects.toThrow(LimitReached);
  expect(meter.sent()).toBe(1);
});

test("a request whose turn would come after the time is not waited for", async () => {
  const meter = createMeter({ ...defaultLimits, rate: 1, timeLimitMs: 1_500 });
  const { send } = meter.limit(transportOf(async () => answer));

  const all = Promise.allSettled([send(request), send(request), send(request)]);
  await vi.advanceTimersByTimeAsync(1_400);

  expect((await all).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
});
