import { expect, test } from "vitest";
import { document, get, post, publish, testRegistry } from "../helpers/test-registry.js";

const registry = testRegistry();
const page = { origin: "https://app.example" };

test.each([
  ["/v0.1/servers/x%00/versions", "URL path contains null bytes"],
  ["/v0.1/%2500", "URL path contains null bytes"],
  ["/v0.1/ping?x=%00", "query parameters contain null bytes"],
])("%s meets the NUL guard, which shares with no origin", async (target, reason) => {
  const response = await get(registry, target, { headers: page });

  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.has("vary")).toBe(false);
  expect((await response.json()).detail).toBe(`Invalid request: ${reason}`);
});

test("a NUL that is escaped twice in a query is a value", async () => {
  expect((await get(registry, "/v0.1/servers?x=%2500")).status).toBe(200);
});

test.each([
  ["/v0.1/servers/", "/v0.1/servers"],
  ["/v0.1/servers/?limit=1&x=<", "/v0.1/servers?limit=1&x=<"],
  ["/v0.1/ping/?", "/v0.1/ping?"],
  ["/v0.1/servers%2F", "/v0.1/servers"],
  ["//evil.example/", "/evil.example"],
  ["///", "/"],
  ["/v0.1/servers/a%2Fb%20%C3%BC!/versions/", "/v0.1/servers/a/b%20%C3%BC%21/versions"],
])("%s is moved for good to %s", async (target, location) => {
  const response = await get(registry, target, { headers: page });

  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe(location);
  expect(response.headers.has("access-control-allow-origin")).toBe(false);
  const link = location.replace("&", "&amp;").replace("<", "&lt;");
  expect(await response.text()).toBe(`<a href="${link}">Permanent Redirect</a>.\n\n`);
});

test.each([
  ["/v0.1//servers", "/v0.1/servers"],
  ["/v0.1/./servers?limit=1", "/v0.1/servers?limit=1"],
  ["/x/../v0.1/servers/a%2Fb/versions", "/v0.1/servers/a%252Fb/versions"],
])("%s is found at %s", async (target, location) => {
  const response = await get(registry, target, { headers: page });

  expect(response.status).toBe(307);
  expect(response.headers.get("location")).toBe(location);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test("redirects of other methods have no content", async () => {
  const response = await get(registry, "/v0.1/publish/", { method: "POST" });

  expect(response.status).toBe(308);
  expect(response.headers.has("content-type")).toBe(false);
  expect(await response.text()).toBe("");
});

test.each(["/%zz", "/v0.1/servers/%", "*", "servers"])("%s is no target", async (target) => {
  expect((await get(registry, target)).status).toBe(400);
});

test("OPTIONS * is answered below everything", async () => {
  const response = await get(registry, "*", { method: "OPTIONS" });

  expect(response.status).toBe(200);
  expect(response.headers.has("vary")).toBe(false);
});

test("an absolute-form target is read like any other", async () => {
  expect((await get(registry, "http://other.example/v0.1/ping")).status).toBe(200);
});

test.each([
  ["GET", "/v0.1/nope"],
  ["POST", "/v0.1/servers"],
  ["GET", "/v0.1/publish"],
  ["DELETE", "/v0/servers"],
  ["OPTIONS", "/v0.1/servers"],
  ["GET", "/v0.1/Ping"],
  ["GET", "/v0.1/servers/com.example/a/versions"],
  ["GET", "/v0.1/servers/%2F/versions"],
  ["GET", "/v0.1%2Fservers"],
])("%s %s ends in the catch-all", async (method, target) => {
  const response = await get(registry, target, { method });

  expect(response.status).toBe(404);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await response.text()).toBe(
    '{"detail":"Endpoint not found. See /docs for the API documentation.","status":404,"title":"Not Found","error":"Endpoint not found. See /docs for the API documentation."}',
  );
});

test("the catch-all proposes prefixes to paths without one", async () => {
  const response = await get(registry, "/servers%3Cb%3E?x");

  expect(await response.text()).toContain(
    "Did you mean '/v0.1/servers\\u003cb\\u003e' or '/v0/servers\\u003cb\\u003e'?",
  );
});

test("HEAD gets what GET gets, without content and CORS headers", async () => {
  const head = await get(registry, "/v0.1/ping", { method: "HEAD", headers: page });

  expect(head.status).toBe(200);
  expect(head.headers.get("content-length")).toBe("14");
  expect(head.headers.get("vary")).toBe("Origin");
  expect(head.headers.has("access-control-allow-origin")).toBe(false);
  expect(await head.text()).toBe("");
  expect((await get(registry, "/v0.1/publish", { method: "HEAD" })).status).toBe(404);
});

test("every answer to an origin may be read by it", async () => {
  const answers = await Promise.all(
    ["/v0.1/ping", "/v0.1/servers?limit=0", "/nope"].map((target) =>
      get(registry, target, { headers: page }),
    ),
  );

  for (const { headers } of answers) {
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe("Content-Type, Content-Length");
    expect(headers.get("vary")).toBe("Origin");
  }
});

test("a preflight is answered on any path", async () => {
  const response = await get(registry, "/v0.1//nope", {
    method: "OPTIONS",
    headers: {
      ...page,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,x-y",
    },
  });

  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toEqual({
    "access-control-allow-headers": "authorization,x-y",
    "access-control-allow-methods": "PATCH",
    "access-control-allow-origin": "*",
    "access-control-max-age": "86400",
    vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
  });
});

test.each([
  ["PUT", "/v0.1/servers/a%2Fb/versions/1"],
  ["PATCH", "/v0.1/servers/a%2Fb/status"],
  ["DELETE", "/v0.1/servers/a%2Fb/versions/1"],
])("an answer to %s may be read by the origin that sent it", async (method, target) => {
  const response = await get(registry, target, { method, headers: page });

  expect(response.ok).toBe(false);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("vary")).toBe("Origin");
});

test.each([
  [{ "access-control-request-method": "HEAD", ...page }],
  [{ "access-control-request-method": "get", ...page }],
  [{ "access-control-request-method": "GET" }],
])("a preflight with %j allows nothing", async (headers) => {
  const response = await get(registry, "/v0.1/servers", { method: "OPTIONS", headers });

  expect(response.status).toBe(204);
  expect([...response.headers.keys()]).toEqual(["vary"]);
});

test.each([
  ["com.example%2Falpha", "100%2525"],
  ["com.example%252Falpha", "100%2525"],
  ["com.example%2Falpha", "1.0.0%2Bb"],
  ["com.example%2Falpha", "1.0.0+b"],
  ["com.example%2Falpha", "1.0.0%252Bb"],
  ["com.example%2Falpha", "%256Catest"],
  ["com.example%2Falpha", "%2E%2E"],
])("names and versions are decoded twice: %s %s", async (name, version) => {
  const own = testRegistry();
  for (const each of ["100%", "1.0.0+b", ".."]) {
    expect((await publish(own, document("com.example/alpha", each))).status).toBe(200);
  }

  expect((await get(own, `/v0.1/servers/${name}/versions/${version}`)).status).toBe(200);
});

test.each([
  ["/v0.1/servers/a%25zz/versions", "Invalid server name encoding"],
  ["/v0.1/servers/a%2Fb/versions/1%25", "Invalid version encoding"],
  ["/v0.1/servers/%ff/versions", "Invalid server name encoding"],
  ["/v0.1/servers/a%25ff/versions/1", "Invalid server name encoding"],
  ["/v0.1/servers?search=%ff", "Invalid search encoding"],
  ["/v0.1/servers?cursor=%ED%A0%80", "Invalid cursor encoding"],
])("%s answers 400: %s", async (target, detail) => {
  const response = await get(registry, target);

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toBe(detail);
});

test("faults of parameters come before those of the path", async () => {
  const response = await get(registry, "/v0.1/servers/%25zz/versions?include_deleted=x");

  expect(response.status).toBe(422);
});

test("both prefixes answer alike", async () => {
  const own = testRegistry();
  await post(own, "/v0/publish", {});
  await publish(own, document("com.example/alpha", "1.0.0"));

  const [first, second] = await Promise.all(
    ["/v0/servers", "/v0.1/servers"].map(async (target) => (await get(own, target)).text()),
  );

  expect(first).toBe(second);
});
