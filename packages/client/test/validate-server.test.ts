import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";

test("posts any value and gives the verdict", async () => {
  const verdict = { valid: true, issues: [] };
  const { client, requests } = observedClient(() => json(verdict));

  const result = await client.validateServer({ any: "thing" });

  expect(result).toEqual(verdict);
  expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
    "POST https://registry.example.com/v0.1/validate",
  );
  expect(await requests[0]?.text()).toBe('{"any":"thing"}');
});

test("sends a document that is null or a text as JSON", async () => {
  const { client, requests } = observedClient(() => json({ valid: false, issues: [] }));

  await client.validateServer(null);
  await client.validateServer("text");

  expect(await Promise.all(requests.map((request) => request.text()))).toEqual(["null", '"text"']);
});

test.each([
  ["undefined", undefined],
  ["a big integer", { count: 1n }],
])("refuses %s, which is no JSON", async (_, document) => {
  const { client, requests } = observedClient(() => json({ valid: true, issues: [] }));

  const error = await caught(client.validateServer(document), "INVALID_ARGUMENT");

  expect(error.message).toContain("cannot be written as JSON");
  expect(requests).toEqual([]);
});
