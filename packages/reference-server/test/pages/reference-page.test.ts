import { operations } from "@mcp-registry-kit/types/openapi";
import { beforeAll, expect, test } from "vitest";
import { referencePage } from "../../src/pages/reference/reference-page.js";
import { usedSchemas } from "../../src/pages/reference/used-schemas.js";
import { pageOf, readable, registryOf } from "../helpers/page.js";
import { get, testRegistry } from "../helpers/test-registry.js";

let page = "";
let offered: readonly string[] = [];

beforeAll(async () => {
  page = await pageOf(await registryOf(), "/docs");
  const { paths } = await (await get(testRegistry(), "/openapi.json")).json();
  offered = Object.values<Record<string, { operationId?: string }>>(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
});

test("has every operation that the registry offers, and no other", () => {
  const shown = [...page.matchAll(/<details class="operation" id="(\w+)"/g)].map(([, id]) => id);

  expect(shown.sort()).toEqual([...offered].sort());
  expect(shown).toContain("listServers");
});

test.each(["listServers", "getServerVersion"] as const)(
  "%s has a field for each of its parameters",
  (id) => {
    const { path, parameters } = operations[id];
    const start = page.indexOf(`<form class="try" data-method="GET" data-path="${path}"`);
    const form = page.slice(start, page.indexOf("</form>", start));

    const names = [...form.matchAll(/name="(\w+)" data-in="(?:path|query)"/g)];
    expect(names.map(([, name]) => name).sort()).toEqual(parameters.map(({ name }) => name).sort());
  },
);

test("a body starts with an example, as text", () => {
  const area =
    /<textarea id="publishServer-body"[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? "";

  const example = JSON.parse(area.replaceAll("&quot;", '"').replaceAll("&#39;", "'"));
  expect(example).toMatchObject({ name: expect.any(String), version: expect.any(String) });
});

test("every link to a schema leads to one", () => {
  const wanted = new Set([...page.matchAll(/href="#schema-(\w+)"/g)].map(([, name]) => name));
  const there = [...page.matchAll(/id="schema-(\w+)"/g)].map(([, name]) => name);

  expect([...wanted].filter((name) => !there.includes(name))).toEqual([]);
  expect(wanted.size).toBeGreaterThan(5);
});

test("what a browser can ask by itself works without a script, what it cannot waits for one", () => {
  const formOf = (path: string): string =>
    new RegExp(`<form class="try" data-method="GET" data-path="${path}"[\\s\\S]*?</form>`).exec(
      page,
    )?.[0] ?? "";

  expect(formOf("/servers")).toContain('method="get" action="./v0.1/servers"');
  expect(formOf("/servers/{serverName}/versions")).toContain('<button type="submit" hidden>');
  expect(formOf("/servers/{serverName}/versions")).toContain("Sending this takes a script.");
});

test("hostile descriptions are text", () => {
  const document = {
    info: { description: "<script>1</script>" },
    servers: [{ url: "<b>" }],
    tags: [{ name: "a", description: '"><img src=x>' }],
    paths: {
      "/<i>": {
        get: {
          operationId: "x",
          tags: ["a"],
          summary: "<u>",
          parameters: [{ name: "<q>", in: "query", schema: { $ref: "#/nowhere" } }, 5, null],
          responses: { 200: { $ref: "#/paths/~1<i>/get/responses/200" }, 400: null },
        },
        put: "odd",
      },
    },
  };

  const { text } = referencePage(document).body;

  expect(text).not.toMatch(/<(script|b|img|i|u|q)[ >]/);
  expect(readable(`<main>${text}</main>`)).toContain("GET /<i> <u>");
});

test("schemas that refer to each other come once", () => {
  const reference = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
  const document = {
    paths: { "/a": { get: { responses: { 200: { $ref: "#/components/responses/R" } } } } },
    components: {
      responses: { R: { content: { "application/json": { schema: reference("B") } } } },
      schemas: { A: { items: reference("B") }, B: { items: reference("A") }, C: {} },
    },
  };

  expect(usedSchemas(document).map(([name]) => name)).toEqual(["A", "B"]);
});
