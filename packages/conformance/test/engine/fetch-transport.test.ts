import { afterEach, expect, test, vi } from "vitest";
import { createFetchTransport, type FetchTarget } from "../../src/engine/fetch-transport.js";
import { json } from "../helpers/answer.js";

const timeoutMs = 1_000;
const request = { method: "GET", target: "/v0.1/servers", headers: {} };

afterEach(() => void vi.useRealTimers());

function send(fetch: FetchTarget): Promise<unknown> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return createFetchTransport(fetch, { timeoutMs, maxBodyBytes: 100 }).send(request);
}

test("an answer in time leaves nothing behind that waits", async () => {
  let signal: AbortSignal | undefined;

  await send(async (sent) => {
    signal = sent.signal;
    return json({});
  });

  expect(vi.getTimerCount()).toBe(0);
  expect(signal?.aborted).toBe(false);
});

test("a target that takes too long is told that nobody waits any more", async () => {
  let signal: AbortSignal | undefined;
  const late = send((sent) => {
    signal = sent.signal;
    return new Promise(() => {});
  }).catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(timeoutMs - 1);
  const isEarly = signal?.aborted;
  await vi.advanceTimersByTimeAsync(1);

  expect(await late).toMatchObject({ kind: "timeout", message: "no answer came within 1000 ms" });
  expect(isEarly).toBe(false);
  expect(signal?.aborted).toBe(true);
});

test("a body that stops has what was left of the time", async () => {
  const endless = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([0x7b])),
  });
  const late = send(async () => new Response(endless)).catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(timeoutMs);

  expect(await late).toMatchObject({ kind: "endless-body" });
});
