import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registryHandlers } from "../../src/msw.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { document, token } from "../helpers/test-registry.js";

const baseUrl = "https://registry.example.com";
const registry = await catalogueRegistry();
const server = setupServer(
  ...registryHandlers(registry, { baseUrl }),
  ...registryHandlers(registry, { baseUrl: "https://tools.example.org/mcp/v0.1/" }),
  http.get("https://other.example.com/*", () => HttpResponse.text("another handler")),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("a client that knows nothing of it lists the registry", async () => {
  const response = await fetch(`${baseUrl}/v0.1/servers?limit=2`);
  const { servers, metadata } = await response.json();

  expect(response.headers.get("content-type")).toBe("application/json");
  expect(servers).toHaveLength(2);
  expect(metadata).toEqual({ nextCursor: "com.example/bravo:1.0.0", count: 2 });
});

test("a document is published and read back", async () => {
  const published = document("com.example/new", "1.0.0+build.7");
  const write = await fetch(`${baseUrl}/v0.1/publish`, {
    method: "POST",
    headers: { authorization: `Bearer ${await token("*")}`, "content-type": "application/json" },
    body: JSON.stringify(published),
  });
  const path = `${encodeURIComponent("com.example/new")}/versions/${encodeURIComponent("1.0.0+build.7")}`;

  const read = await fetch(`${baseUrl}/v0.1/servers/${path}`);

  expect(write.status).toBe(200);
  expect((await read.json()).server).toEqual(published);
});

test.each([
  ["an escaped slash", "/v0.1/servers/com.example%2Fbravo/versions/latest", 200],
  ["an escaped slash in lower case", "/v0.1/servers/com.example%2fbravo/versions/latest", 200],
  ["a slash that is escaped twice", "/v0.1/servers/com.example%252Fbravo/versions/latest", 200],
  ["letters beyond ASCII", "/v0.1/servers/org.example%2F%C3%A9cho/versions/1.0.0%2Bbuild", 200],
  ["a literal plus", "/v0.1/servers/org.example%2F%C3%A9cho/versions/1.0.0+build", 200],
  ["a broken escape in the path", "/v0.1/servers/%zz/versions", 400],
  ["a broken escape in the query", "/v0.1/servers?search=%zz", 200],
  ["bytes that are no UTF-8", "/v0.1/servers?search=%ff", 400],
  ["a null byte", "/v0.1/servers/a%00b/versions", 400],
  ["a path outside the API", "/nothing/at/all", 404],
  ["the root", "", 404],
])("%s reaches the registry as it is", async (_, target, status) => {
  const response = await fetch(baseUrl + target);

  expect(response.status).toBe(status);
});

test("preflights and other methods are answered as well", async () => {
  const preflight = await fetch(`${baseUrl}/v0.1/publish`, {
    method: "OPTIONS",
    headers: { origin: "https://page.example", "access-control-request-method": "POST" },
  });
  const head = await fetch(`${baseUrl}/v0.1/servers`, { method: "HEAD" });
  const remove = await fetch(`${baseUrl}/v0.1/nothing`, { method: "DELETE" });

  expect([preflight.status, head.status, remove.status]).toEqual([204, 200, 404]);
  expect(await head.text()).toBe("");
});

test("a registry below a path answers there, and redirects stay below it", async () => {
  const below = "https://tools.example.org/mcp";

  const list = await fetch(`${below}/v0/servers?limit=1`);
  const redirect = await fetch(`${below}/v0.1/ping/?x=1`, { redirect: "manual" });

  expect(list.status).toBe(200);
  expect(redirect.status).toBe(308);
  expect(redirect.headers.get("location")).toBe("/mcp/v0.1/ping?x=1");
});

test("requests elsewhere are left to other handlers", async () => {
  const other = await fetch("https://other.example.com/v0.1/servers");

  expect(await other.text()).toBe("another handler");
});

test.each([
  "https://registry.example.com.evil.example/v0.1/servers",
  "http://registry.example.com/v0.1/servers",
  "https://registry.example.com:8443/v0.1/servers",
  "https://tools.example.org/mcp-other/v0.1/servers",
  "https://tools.example.org/v0.1/servers",
])("%s is no request for the registry", async (url) => {
  const isAnswered = await Promise.all(
    registryHandlers(registry, {
      baseUrl: url.includes("tools") ? "https://tools.example.org/mcp" : baseUrl,
    }).map(async (handler) => handler.test({ request: new Request(url) })),
  );

  expect(isAnswered).toEqual([false]);
});

test("a body that breaks off is a network error of the client", async () => {
  const faulty = await catalogueRegistry({ faults: { cutBody: 1 } });
  server.use(...registryHandlers(faulty, { baseUrl: "https://faulty.example.com" }));

  const response = await fetch("https://faulty.example.com/v0.1/servers");

  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test.each(["registry.example.com", "", "ftp://registry.example.com", "/v0.1"])(
  "%j is refused as a base URL",
  (text) => {
    expect(() => registryHandlers(registry, { baseUrl: text })).toThrow(
      /^baseUrl ".*" is no http or https URL; give one such as https:\/\/registry\.example\.com$/,
    );
  },
);
