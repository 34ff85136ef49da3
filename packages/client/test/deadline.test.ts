import { AbortedError, TimeoutError } from "@mcp-registry-kit/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

const never = new Promise<Response>(() => undefined);
const silentBody = () =>
  new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }));

test("ends a call whose answer does not come, even where fetch ignores its signal", async () => {
  const { client } = observedClient(() => never, { timeoutMs: 10 });

  const error = await caught(client.ping(), "TIMEOUT");

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error.name).toBe("TimeoutError");
  expect(error.message).toBe(
    "GET /v0.1/ping failed: no complete answer within 10 ms; timeoutMs sets the limit",
  );
  expect(error.timeoutMs).toBe(10);
});

test("ends a call whose body does not end", async () => {
  const { client } = observedClient(silentBody, { timeoutMs: 10 });

  const error = await caught(client.ping(), "TIMEOUT");

  expect(error.operation).toBe("ping");
});

test("ends a call whose error body does not end", async () => {
  const { client } = observedClient(() => new Response(silentBody().body, { status: 500 }));

  const error = await caught(client.ping({ timeoutMs: 10 }), "TIMEOUT");

  expect(error.timeoutMs).toBe(10);
});

test("ends a call whose headers function does not return", async () => {
  const { client } = observedClient(() => json({ pong: true }), {
    headers: () => new Promise(() => undefined),
    timeoutMs: 10,
  });

  const error = await caught(client.ping(), "TIMEOUT");

  expect(error.timeoutMs).toBe(10);
});

test("aborts the request when the time is over", async () => {
  const { client, requests } = observedClient(() => never);

  await caught(client.ping({ timeoutMs: 10 }), "TIMEOUT");

  expect(requests[0]?.signal.aborted).toBe(true);
});

test("waits an hour where the timeout is infinite", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { client } = observedClient(
    () => new Promise((resolve) => setTimeout(() => resolve(json({ pong: true })), 3_600_000)),
  );

  const call = client.ping({ timeoutMs: Number.POSITIVE_INFINITY });
  await vi.advanceTimersByTimeAsync(3_600_000);

  expect(await call).toEqual({ pong: true });
});

test.each([0, -1, Number.NaN])("refuses a timeout of %d", async (timeoutMs) => {
  const { client, requests } = observedClient(() => json({ pong: true }));

  const error = await caught(client.ping({ timeoutMs }), "INVALID_ARGUMENT");

  expect(error.message).toContain("timeoutMs must be a positive number");
  expect(requests).toEqual([]);
});

test("ends a call when the caller aborts", async () => {
  const controller = new AbortController();
  const { client, requests } = observedClient(() => {
    controller.abort("changed my mind");
    return never;
  });

  const error = await caught(client.ping({ signal: controller.signal }), "ABORTED");

  expect(error).toBeInstanceOf(AbortedError);
  expect(error.name).toBe("AbortedError");
  expect(error.message).toBe("GET /v0.1/ping failed: aborted by the caller");
  expect(error.cause).toBe("changed my mind");
  expect(requests[0]?.signal.aborted).toBe(true);
});

test("ends a call in the middle of its body when the caller aborts", async () => {
  const controller = new AbortController();
  const body = new ReadableStream({
    pull: () => {
      controller.abort();
      return new Promise(() => undefined);
    },
  });
  const { client } = observedClient(() => new Response(body));

  const error = await caught(client.ping({ signal: controller.signal }), "ABORTED");

  expect(error.operation).toBe("ping");
});

test("sends nothing where the signal is aborted already", async () => {
  const { client, requests } = observedClient(() => json({ pong: true }));

  await caught(client.ping({ signal: AbortSignal.abort() }), "ABORTED");

  expect(requests).toEqual([]);
});
