import { expect, test } from "vitest";
import { document, get, publish, testRegistry } from "../helpers/test-registry.js";

const list = "/v0.1/servers?limit=2";
const name = encodeURIComponent("com.example/one");
const targets = [list, `/v0.1/servers/${name}/versions`, `/v0/servers/${name}/versions/latest`];

async function filled(...versions: readonly string[]) {
  const registry = testRegistry();
  for (const version of versions) {
    await publish(registry, document("com.example/one", version));
  }
  return registry;
}

function tagOf(response: Response): string {
  return response.headers.get("etag") ?? "none";
}

test.each(targets)("%s has a weak tag, and is not sent to whoever has it", async (target) => {
  const registry = await filled("1.0.0", "1.1.0");
  const tag = tagOf(await get(registry, target));

  const answer = await get(registry, target, { headers: { "if-none-match": tag } });

  expect(tag).toMatch(/^W\/"\d+"$/);
  expect(answer.status).toBe(304);
  expect(tagOf(answer)).toBe(tag);
  expect(answer.headers.get("vary")).toBe("Origin");
  expect(answer.headers.has("content-length")).toBe(false);
  expect(answer.headers.has("content-type")).toBe(false);
  expect(await answer.text()).toBe("");
});

test.each([
  ["the same tag as a strong one", (tag: string) => tag.slice(2)],
  ["a list that holds it", (tag: string) => `"x", W/"a,b" ,${tag}`],
  ["a star", () => "*"],
])("%s matches", async (_, header) => {
  const registry = await filled("1.0.0");
  const tag = tagOf(await get(registry, list));

  const answer = await get(registry, list, { headers: { "if-none-match": header(tag) } });

  expect(answer.status).toBe(304);
});

test.each([
  ["another tag", () => 'W/"1"'],
  ["a tag without its quotes", (tag: string) => tag.replaceAll('"', "")],
  ["a tag that only begins alike", (tag: string) => tag.replace(/"$/, '0"')],
  ["a star among tags", () => '"x", *'],
  ["nothing", () => ""],
])("%s does not match", async (_, header) => {
  const registry = await filled("1.0.0");
  const tag = tagOf(await get(registry, list));

  const answer = await get(registry, list, { headers: { "if-none-match": header(tag) } });

  expect(answer.status).toBe(200);
  expect((await answer.json()).servers).toHaveLength(1);
});

test("HEAD is answered as GET is", async () => {
  const registry = await filled("1.0.0");
  const tag = tagOf(await get(registry, list));

  const head = await get(registry, list, { method: "HEAD" });
  const unchanged = await get(registry, list, {
    method: "HEAD",
    headers: { "if-none-match": tag },
  });

  expect(tagOf(head)).toBe(tag);
  expect(unchanged.status).toBe(304);
});

test("a write changes the tags of what shows it, and no others", async () => {
  const registry = await filled("1.0.0", "1.1.0");
  await publish(registry, document("com.example/two", "1.0.0"));
  const cursor = encodeURIComponent("com.example/one:1.1.0");
  const tags = async (): Promise<readonly string[]> =>
    Promise.all(
      [list, `${list}&cursor=${cursor}`].map(async (target) => tagOf(await get(registry, target))),
    );
  const [first, second] = await tags();

  await publish(registry, document("com.example/two", "1.1.0"));

  const [firstAfter, secondAfter] = await tags();
  expect(firstAfter).toBe(first);
  expect(secondAfter).not.toBe(second);
});

test("the same rows have the same tag in another process, and an empty page has one too", async () => {
  const rows = [{ server: document("com.example/one", "1.0.0") }];
  const now = () => 1_000_000_000n;
  const registries = [testRegistry({ now }), testRegistry({ now })];
  for (const registry of registries) {
    await registry.load(rows);
  }
  const [one, other] = await Promise.all(
    registries.map(async (registry) => tagOf(await get(registry, list))),
  );

  expect(one).toBe(other);
  expect(tagOf(await get(testRegistry(), list))).toMatch(/^W\/"\d+"$/);
});

test("a refusal stays one, whatever the caller has", async () => {
  const registry = await filled("1.0.0");
  const headers = { "if-none-match": "*" };

  expect((await get(registry, "/v0.1/servers?limit=0", { headers })).status).toBe(422);
  expect((await get(registry, "/v0.1/servers/x%2Fy/versions", { headers })).status).toBe(404);
});

test("what a fault has changed has no tag", async () => {
  const registry = testRegistry({ faults: { seed: 1, wrongCount: 1 }, validateResponses: false });
  await publish(registry, document("com.example/one", "1.0.0"));

  expect(tagOf(await get(registry, list))).toBe("none");
});
