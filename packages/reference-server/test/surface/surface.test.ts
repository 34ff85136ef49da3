import { openapi } from "@mcp-registry-kit/types/openapi";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { pageAssets } from "../../src/node.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import { document, get, publish, testRegistry } from "../helpers/test-registry.js";

const origin = { origin: "https://app.example" };

test("metrics count the calls that were answered, by route and status", async () => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));
  await publish(registry, document("com.example/alpha", "2.0.0"));
  await get(registry, "/v0/servers/com.example%2Falpha/versions/latest");
  await get(registry, "/v0.1/servers/nope/versions");
  await get(registry, "/v0.1/servers", { method: "HEAD" });
  await get(registry, "/nope");

  const answer = await get(registry, "/metrics");
  const text = await answer.text();

  expect(answer.headers.get("content-type")).toBe(
    "text/plain; version=0.0.4; charset=utf-8; escaping=underscores",
  );
  const counts = text.split("\n").filter((line) => line.startsWith("mcp_registry_http_requests"));
  expect(counts).toEqual([
    'mcp_registry_http_requests_total{method="POST",path="/v0.1/publish",operation="publishServer",status_code="200",status_class="2xx"} 2',
    'mcp_registry_http_requests_total{method="GET",path="/v0/servers/{serverName}/versions/{version}",operation="getServerVersion",status_code="200",status_class="2xx"} 1',
    'mcp_registry_http_requests_total{method="GET",path="/v0.1/servers/{serverName}/versions",operation="listServerVersions",status_code="404",status_class="4xx"} 1',
    'mcp_registry_http_requests_total{method="HEAD",path="/v0.1/servers",operation="listServers",status_code="200",status_class="2xx"} 1',
  ]);
  expect(text).toContain("mcp_registry_rows 2\n");
  expect(text).toContain("mcp_registry_names 1\n");
});

test.each(["POST", "DELETE", "OPTIONS", "HEAD"])("metrics and pages answer %s", async (method) => {
  const registry = testRegistry({ pages: pageAssets() });

  for (const target of ["/metrics", "/"]) {
    expect((await get(registry, target, { method })).status).toBe(200);
  }
});

test("metrics fail with 500 where the store does", async () => {
  const store = { ...createMemoryStore(), size: () => Promise.reject(new Error("gone")) };

  const answer = await get(testRegistry({ store }), "/metrics");

  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("gone");
});

test("the description is what the registry offers, and no more", async () => {
  const closed = await (await get(testRegistry(), "/openapi.json")).json();
  const open = await (await get(testRegistry({ anonymousAuth: true }), "/openapi.json")).json();

  expect(closed.openapi).toBe("3.1.0");
  expect(closed.info).toEqual(openapi["info"]);
  expect(Object.keys(closed.paths)).toContain("/servers");
  expect(Object.keys(closed.paths)).not.toContain("/auth/none");
  expect(Object.keys(closed.paths)).not.toContain("/auth/oidc");
  expect(Object.keys(open.paths)).toContain("/auth/none");
});

test("the description has the media types and the methods that the official registry has", async () => {
  const registry = testRegistry({ pages: pageAssets() });

  const json = await get(registry, "/openapi.json", { headers: origin });
  const yaml = await get(registry, "/openapi.yaml", { headers: origin });
  const head = await get(registry, "/openapi.yaml", { method: "HEAD", headers: origin });

  expect(json.headers.get("content-type")).toBe("application/openapi+json");
  expect(json.headers.get("access-control-allow-origin")).toBe("*");
  expect(yaml.headers.get("content-type")).toBe("application/openapi+yaml");
  const text = await yaml.text();
  expect(parse(text)).toEqual(await json.json());
  expect(head.status).toBe(200);
  expect(head.headers.get("content-length")).toBe(new TextEncoder().encode(text).length.toString());
  expect(await head.text()).toBe("");
  expect((await get(registry, "/openapi.json", { method: "POST" })).status).toBe(404);
  expect((await get(registry, "/docs", { method: "PUT" })).status).toBe(404);
});

test.each([
  "/v0.1/openapi.json",
  "/v0/metrics",
  "/v0.1/docs",
  "/openapi",
  "/openapi.yml",
  "/assets/",
])("%s is no place of it", async (target) => {
  const registry = testRegistry({ pages: pageAssets() });

  expect((await get(registry, target)).status).not.toBe(200);
});

test.each(["/", "/docs", "/openapi.yaml", "/assets/base.css"])(
  "%s is an unknown route in a registry without pages",
  async (target) => {
    const answer = await get(testRegistry(), target);

    expect(answer.status).toBe(404);
    expect((await answer.json()).detail).toMatch(/^Endpoint not found/);
  },
);

test("a file that is asked for by its digest may be kept for good, else it is asked for again", async () => {
  const registry = testRegistry({ pages: pageAssets() });
  const page = await (await get(registry, "/")).text();
  const address = /\.(\/assets\/base\.css\?v=[\w-]+)/.exec(page)?.[1] ?? "";

  const kept = await get(registry, address);
  const other = await get(registry, "/assets/base.css?v=old");

  expect(kept.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(kept.headers.get("cache-control")).toContain("immutable");
  expect(other.headers.get("cache-control")).toBe("no-cache");
  expect(await other.text()).toBe(await kept.text());
});
