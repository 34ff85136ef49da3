import { expect, test } from "vitest";
import { secondOf } from "../../src/checks/list/second-of.js";
import { sinceLooks } from "../../src/checks/list/since-looks.js";
import type { Capability } from "../../src/engine/capabilities.js";
import { claim } from "../../src/engine/claim.js";
import { createFetchTransport } from "../../src/engine/fetch-transport.js";
import { createProbe } from "../../src/engine/probe.js";
import { surveyTarget } from "../../src/engine/survey.js";
import { json } from "../helpers/answer.js";

const key = "io.modelcontextprotocol.registry/official";
const searching: Capability = { name: "search", found: "offered" };

/** The looks at a registry whose rows were updated at these instants, in this order. */
async function looksAt(instants: readonly string[], capabilities = [searching]) {
  const servers = instants.map((updatedAt, index) => ({
    server: { name: `com.example/n${index}`, version: "1.0.0" },
    _meta: { [key]: { updatedAt } },
  }));
  const transport = createFetchTransport(async () => json({ servers }), {
    timeoutMs: 1_000,
    maxBodyBytes: 10_000_000,
  });
  const probe = createProbe(transport, "/v0.1");
  return sinceLooks({ probe, claim, survey: await surveyTarget(probe), capabilities });
}

const second = (at: number): string => secondOf("2026-01-01T00:00:00Z", at) ?? "";

test("the newest rows are looked at, as many as a page holds", async () => {
  const [look, ...others] = await looksAt(Array.from({ length: 300 }, (_, at) => second(at * 5)));

  expect(others).toEqual([]);
  expect(look?.query).toEqual({ updated_since: second(299 * 5 - 90 * 5) });
  expect(look?.rows).toHaveLength(90);
});

test("where very many rows share the last second, some are looked for by name", async () => {
  const looks = await looksAt([second(0), ...Array.from({ length: 200 }, () => second(9))]);

  expect(looks.map(({ query }) => query)).toEqual([
    { updated_since: second(-1), search: "com.example/n0" },
    { updated_since: second(8), search: "com.example/n100" },
    { updated_since: second(8), search: "com.example/n200" },
  ]);
});

test("nothing is looked at where that needs a search that is not there, or an instant", async () => {
  const crowded = Array.from({ length: 200 }, () => second(9));

  expect(await looksAt(crowded, [{ name: "search", found: "ignored" }])).toEqual([]);
  expect(await looksAt(["yesterday", "today"])).toEqual([]);
});
