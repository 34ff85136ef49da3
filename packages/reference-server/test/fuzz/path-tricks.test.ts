import { beforeAll, expect, test } from "vitest";
import { listeningRegistry, requestHead } from "../helpers/sockets/listening-registry.js";
import { document, get, publish, testRegistry } from "../helpers/test-registry.js";

const connect = listeningRegistry();
const registry = testRegistry();

beforeAll(async () => {
  await publish(registry, document("com.example/tricks", ".."));
});

test.each([
  ["/v0.1/../v0.1/ping", 307, "/v0.1/ping"],
  ["/v0.1/ping/..", 307, "/v0.1"],
  ["/../../../../etc/passwd", 307, "/etc/passwd"],
  ["/v0.1//ping", 307, "/v0.1/ping"],
  ["/v0.1/./ping?a=//", 307, "/v0.1/ping?a=//"],
  ["//evil.example.com", 307, "/evil.example.com"],
  ["//evil.example.com/", 308, "/evil.example.com"],
  ["/%2fevil.example.com/", 308, "/evil.example.com"],
  ["/\\evil.example.com/", 308, "/%5Cevil.example.com"],
  ["/v0.1/ping/", 308, "/v0.1/ping"],
  ["/v0.1/ping%2F", 308, "/v0.1/ping"],
  ["/v0.1/%2e%2e/", 308, "/"],
  ["/x%0d%0aSet-Cookie:a=b/", 308, "/x%0D%0ASet-Cookie:a=b"],
  ["/x%C3%BC/", 308, "/x%C3%BC"],
  ["/x%ff/", 308, "/x%EF%BF%BD"],
  ["http://other.example.com/v0.1/ping/", 308, "http://other.example.com/v0.1/ping"],
  ["http://other.example.com/v0.1//ping", 307, "/v0.1/ping"],
])("%s is answered with %i to %s", async (target, status, location) => {
  const answer = await connect()
    .send(requestHead(`GET ${target}`))
    .answer();

  expect(answer.status).toBe(status);
  expect(answer.headers["location"]).toBe(location);
});

test.each([
  ["/v0.1/%2e%2e/v0.1/ping", 404],
  ["/v0.1/servers/%2e%2e/versions", 404],
  ["/v0.1/servers/%2F/versions", 404],
  ["/v0.1/servers/a%2F..%2F..%2Fb/versions", 404],
  ["/v0.1/servers/a%5C..%5Cb/versions", 404],
  ["/v0.1/servers/a;b/versions", 404],
  ["/v0.1/servers/%0d%0a/versions", 404],
  ["/v0.1/servers/%00/versions", 400],
  ["/v0.1/servers/%2500/versions", 400],
  ["/v0.1/servers/a%2500b/versions/1", 400],
  ["/v0.1/servers/%25zz/versions", 400],
  ["/v0.1/servers/%ff/versions", 400],
  ["/v0.1/servers/%c0%ae%c0%ae/versions", 400],
  ["/v0.1/servers/%ed%a0%80/versions", 400],
  ["/v0.1/ping?a=%00", 400],
  ["/v0.1/ping?%00", 400],
  ["/v0.1/servers?cursor=%ff", 400],
  ["/v0.1/servers?cursor=%2500", 200],
  ["/v0.1/servers?cursor=%zz", 200],
  ["/v0.1/ping?../../", 200],
  ["/v0.1/ping?/", 200],
  ["/v0%2E1/ping", 200],
  ["/v0.1/p%69ng", 200],
  ["/V0.1/ping", 404],
  ["/v0.1", 404],
  ["/v0.10/ping", 404],
  ["/v0.1/ping;jsessionid=1", 404],
])("%s is answered with %i", async (target, status) => {
  const answer = await connect()
    .send(requestHead(`GET ${target}`))
    .answer();

  expect(answer.status).toBe(status);
});

test.each(["/v0.1/pi\u0001ng", "/v0.1/pi ng", "/v0.1/ping?\u007f", "/v0.1/ping/?a\nb"])(
  "%j is no target, on whatever way it comes",
  async (target) => {
    expect((await get(registry, target)).status).toBe(400);
  },
);

test.each([
  ["/v0.1/ping/?a=\u4e2d", 308, "/v0.1/ping?a=%E4%B8%AD"],
  ["/v0.1//ping?a=\u4e2d", 307, "/v0.1/ping?a=%E4%B8%AD"],
  ["/\u4e2d/", 308, "/%E4%B8%AD"],
])("%j moves to where a header can say it", async (target, status, location) => {
  const response = await get(registry, target);

  expect(response.status).toBe(status);
  expect(response.headers.get("location")).toBe(location);
});

test.each(["%2E%2E", "%252E%252E", ".%2E"])("a version of two dots is read as %s", async (text) => {
  const { status } = await get(registry, `/v0.1/servers/com.example%2Ftricks/versions/${text}`);

  expect(status).toBe(200);
});

test.each([
  ["a path", `/v0.1/servers/${"x".repeat(900_000)}/versions`, 404],
  ["a path of escapes", `/v0.1/servers/${"%41".repeat(300_000)}/versions`, 404],
  ["a path of escapes that are escaped", `/v0.1/servers/${"%2541".repeat(180_000)}/versions`, 404],
  ["a path of segments", `/v0.1${"/x".repeat(450_000)}`, 404],
  ["a path of slashes", "/".repeat(900_000), 308],
  ["a path of dots", `/v0.1${"/..".repeat(300_000)}/ping`, 307],
  ["a path that nobody has", `/${"x".repeat(900_000)}`, 404],
  ["a search", `/v0.1/servers?search=${"x".repeat(900_000)}`, 200],
  ["a cursor", `/v0.1/servers?cursor=${"%3A".repeat(300_000)}`, 200],
  ["an instant", `/v0.1/servers?updated_since=2025-01-01T00:00:00.${"0".repeat(900_000)}Z`, 200],
  ["a limit", `/v0.1/servers?limit=${"9".repeat(900_000)}`, 422],
  ["a query of ampersands", `/v0.1/servers?${"&".repeat(900_000)}`, 200],
  ["a query of names", `/v0.1/servers?${"limit&".repeat(150_000)}a=`, 200],
  ["a query of pairs", `/v0.1/servers?${"a=b&".repeat(200_000)}`, 200],
  ["a query of blanks", `/v0.1/servers?search=${"+".repeat(900_000)}`, 200],
])(
  "%s of almost a mebibyte is answered in bounded time",
  async (_what, target, status) => {
    const answer = await connect()
      .send(requestHead(`GET ${target}`))
      .answer();

    expect(answer.status).toBe(status);
  },
  10_000,
);
