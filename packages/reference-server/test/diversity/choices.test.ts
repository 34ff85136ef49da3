import { requirements } from "@mcp-registry-kit/types/requirements";
import { expect, test } from "vitest";
import { choices } from "../../src/diversity/index.js";
import type { ChoiceName, Registry } from "../../src/index.js";
import { catalogueRegistry, keysOn, walk } from "../helpers/catalogue-registry.js";
import { get } from "../helpers/test-registry.js";

const targets = [
  "/v0.1/servers?limit=4",
  "/v0.1/servers",
  "/v0.1/servers?updated_since=2026-01-03T00:00:00Z",
  "/v0.1/servers?limit=0",
  "/v0.1/servers/com.example%2Fbravo/versions",
  "/v0.1/servers/com.example%2Fbravo/versions/latest",
  "/v0.1/servers/com.example%2Fnone/versions",
  "/v0.1/ping",
];

/** All that can be seen of a registry by asking for the targets and by trying a write. */
async function seen(registry: Registry): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const target of [...targets, "/v0.1/publish"]) {
    const method = target.endsWith("publish") ? "POST" : "GET";
    const call = { method, target, header: () => undefined };
    const body = async () => ({ outcome: "complete", bytes: new Uint8Array() }) as const;
    const { status, headers, stream } = await registry.handle({ ...call, body });
    const text = await (await get(registry, target, { method })).text();
    answers.push({ status, headers, text, isStream: stream !== undefined });
  }
  return answers;
}

const soundly = await seen(await catalogueRegistry());

test.each(Object.keys(choices) as ChoiceName[])(
  "%s can be told from the official choice, and is the same again with the same seed",
  async (name) => {
    const diversity = { seed: 1, choices: [name] };

    const first = await seen(await catalogueRegistry({ diversity }));
    const again = await seen(await catalogueRegistry({ diversity }));

    expect(first).not.toEqual(soundly);
    expect(again).toEqual(first);
  },
);

test("a seed alone makes about half of the choices, and never one that takes writes away", async () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);

  const answers = await Promise.all(
    seeds.map(async (diversity) => seen(await catalogueRegistry({ diversity }))),
  );

  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(12);
  for (const each of answers) {
    expect(each.at(-1)).not.toMatchObject({ status: 501 });
    expect(each.at(-2)).toMatchObject({ status: 200 });
  }
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  "a walk meets every row once with the choices of seed %d",
  async (diversity) => {
    const sound = keysOn(...(await walk(await catalogueRegistry(), "limit=3")));

    const keys = keysOn(...(await walk(await catalogueRegistry({ diversity }), "limit=3")));

    expect([...keys].sort()).toEqual(sound);
  },
);

test.each(Object.entries(choices))(
  "%s departs from no requirement of the generic API",
  (_, choice) => {
    const layers = choice.departsFrom.map((id) => requirements[id].layer);

    expect(layers).not.toContain("generic");
    expect(choice.allowedBy.length).toBeGreaterThan(0);
  },
);
