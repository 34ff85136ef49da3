import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FaultOptions } from "../../src/index.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { get } from "../helpers/test-registry.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function answer(faults: FaultOptions, target = "/v0.1/servers", init?: RequestInit) {
  const registry = await catalogueRegistry({ faults });
  const pending = get(registry, target, init);
  await vi.runAllTimersAsync();
  return pending;
}

async function soundText(target = "/v0.1/servers"): Promise<string> {
  return (await get(await catalogueRegistry(), target)).text();
}

test("latency delays an answer by its time", async () => {
  const registry = await catalogueRegistry({ faults: { latency: 50 } });
  let isAnswered = false;

  const pending = get(registry, "/v0.1/servers").then((response) => {
    isAnswered = true;
    return response;
  });
  await vi.advanceTimersByTimeAsync(49);
  const early = isAnswered;
  await vi.advanceTimersByTimeAsync(1);

  expect(early).toBe(false);
  expect((await pending).status).toBe(200);
});

test("jitter lets answers overtake one another", async () => {
  const registry = await catalogueRegistry({ faults: { jitter: 100 } });
  const order: number[] = [];

  const calls = [0, 1, 2, 3, 4, 5].map(async (number) => {
    await get(registry, "/v0.1/ping");
    order.push(number);
  });
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all(calls);

  expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(order).not.toEqual([0, 1, 2, 3, 4, 5]);
});

test("a slow body comes in small pieces, with the time between them", async () => {
  const response = await answer({ slowBody: 1_000 });
  const reader = response.body?.getReader();
  const started = Date.now();
  const sizes: number[] = [];
  const decoder = new TextDecoder();
  let text = "";

  for (;;) {
    const read = reader?.read();
    await vi.advanceTimersByTimeAsync(1_000);
    const piece = await read;
    if (piece?.value === undefined) break;
    sizes.push(piece.value.length);
    text += decoder.decode(piece.value, { stream: true });
  }

  expect(text).toBe(await soundText());
  expect(new Set(sizes.slice(0, -1))).toEqual(new Set([251]));
  expect(Date.now() - started).toBeGreaterThanOrEqual(sizes.length * 1_000);
});

test("a stalled body gives half, and then nothing for ten minutes", async () => {
  const response = await answer({ stalledBody: 1 });
  const length = Number(response.headers.get("content-length"));
  const reader = response.body?.getReader();

  const first = await reader?.read();
  let isSettled = false;
  const rest = reader?.read().finally(() => {
    isSettled = true;
  });
  rest?.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(599_000);
  const early = isSettled;
  await vi.advanceTimersByTimeAsync(1_000);

  expect(first?.value?.length).toBe(Math.ceil(length / 2));
  expect(early).toBe(false);
  await expect(rest).rejects.toThrow();
});

test("a reader that gives a stalled body up leaves no timer behind", async () => {
  const response = await answer({ stalledBody: 1 });
  const reader = response.body?.getReader();
  await reader?.read();
  reader?.read().catch(() => undefined);
  await vi.advanceTimersByTimeAsync(0);

  await reader?.cancel();

  expect(vi.getTimerCount()).toBe(0);
});

test("blanks follow an endless body as long as somebody reads", async () => {
  const response = await answer({ endlessBody: 1 });
  const reader = response.body?.getReader();
  const sound = await soundText();
  let text = "";

  while (text.length < 1_000_000) {
    const piece = await reader?.read();
    text += new TextDecoder().decode(piece?.value);
  }
  await reader?.cancel();

  expect(response.headers.get("content-length")).toBeNull();
  expect(text.startsWith(sound)).toBe(true);
  expect(text.slice(sound.length).trim()).toBe("");
});

test("a cut body breaks off in its middle", async () => {
  const response = await answer({ cutBody: 1 });
  const reader = response.body?.getReader();

  const first = await reader?.read();

  expect(first?.value?.length).toBeLessThan(Number(response.headers.get("content-length")));
  await expect(reader?.read()).rejects.toThrow("the connection was to be cut");
});

test("a truncated body is half, with its own length", async () => {
  const response = await answer({ truncate: 1 });
  const bytes = Buffer.from(await response.arrayBuffer());
  const sound = Buffer.from(await soundText());

  expect(bytes).toEqual(sound.subarray(0, sound.length / 2));
  expect(() => JSON.parse(bytes.toString())).toThrow(SyntaxError);
  expect(response.headers.get("content-length")).toBe(bytes.length.toString());
});

test("broken JSON has a line of text in front", async () => {
  const response = await answer({ brokenJson: 1 });

  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.text()).toBe(`Warning: the cache is cold\n${await soundText()}`);
});

test("a wrong type leaves the JSON as it is", async () => {
  const response = await answer({ wrongType: 1 });

  expect(response.headers.get("content-type")).toBe("text/html");
  expect(await response.text()).toBe(await soundText());
});

test("an HTML page takes the place of the answer", async () => {
  const response = await answer({ htmlPage: 1 });

  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toMatch(/^<!doctype html>/);
});

test.each(["slowBody", "stalledBody", "endlessBody", "cutBody", "truncate", "brokenJson"])(
  "%s leaves the answer to HEAD without content",
  async (name) => {
    const response = await answer({ [name]: 1 }, "/v0.1/servers", { method: "HEAD" });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  },
);
