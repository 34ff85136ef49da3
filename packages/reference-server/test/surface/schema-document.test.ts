import { expect, test } from "vitest";
import { get, testRegistry } from "../helpers/test-registry.js";

const registry = testRegistry();

test.each(["/schemas/ServerList", "/schemas/ServerList.json"])(
  "%s is the schema, with paths to the others",
  async (target) => {
    const answer = await get(registry, target);
    const schema = await answer.json();

    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(schema.required).toEqual(["servers"]);
    expect(schema.properties.servers.items).toEqual({ $ref: "/schemas/ServerResponse.json" });
  },
);

test("every reference leads to a schema", async () => {
  const seen = new Set(["/schemas/ServerList.json"]);
  for (const target of seen) {
    const text = await (await get(registry, target)).text();
    expect(text).not.toBe("null");
    for (const [, reference = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(reference).toMatch(/^\/schemas\//);
      seen.add(reference);
    }
  }

  expect(seen.size).toBeGreaterThan(5);
});

test.each(["serverlist", "__proto__", "toString"])(
  "%s is no schema: the official registry answers 200 with null",
  async (name) => {
    const answer = await get(registry, `/schemas/${name}`);

    expect(`${answer.status} ${await answer.text()}`).toBe("200 null");
  },
);

test.each(["/schemas", "/schemas/", "/schemas/a/b", "/v0.1/schemas/ServerList"])(
  "%s is no place",
  async (target) => {
    expect((await get(registry, target)).status).not.toBe(200);
  },
);
