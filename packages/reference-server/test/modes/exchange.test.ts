import { expect, test } from "vitest";
import type { Call } from "../../src/call.js";
import { openExchange, queryOf, withPath, withQuery } from "../../src/modes/exchange.js";

function exchange(target: string, method = "GET") {
  const call: Call = {
    method,
    target,
    header: () => "kept",
    body: async () => ({ outcome: "broken" }),
  };
  return openExchange(call, 3);
}

test.each([
  ["GET", "/v0.1/servers", "listServers"],
  ["HEAD", "/v0/servers?limit=1", "listServers"],
  ["GET", "/v0.1/servers/com.example%2Fa/versions", "listServerVersions"],
  ["GET", "/v0.1/servers/com.example%2Fa/versions/latest", "getServerVersion"],
  ["POST", "/v0/publish", "publishServer"],
  ["GET", "http://registry.example/v0.1/ping", "ping"],
  ["GET", "/v0.1/nothing", undefined],
])("%s %s leads to %s", (method, target, operation) => {
  expect(exchange(target, method)).toMatchObject({ operation, count: 3 });
});

test.each([
  ["OPTIONS", "/v0.1/servers"],
  ["GET", "/"],
  ["GET", "/metrics"],
  ["GET", "/v0.1"],
  ["GET", "/v0.1/%zz"],
  ["OPTIONS", "*"],
])("%s %s is left alone", (method, target) => {
  expect(exchange(target, method)).toBeUndefined();
});

test.each([
  ["/v0.1/servers", { cursor: "a b/c" }, "/v0.1/servers?cursor=a%20b%2Fc"],
  ["/v0.1/servers?", { cursor: undefined }, "/v0.1/servers"],
  ["/v0.1/servers?x=%7e&cursor=1&c%75rsor=2", { cursor: undefined }, "/v0.1/servers?x=%7e"],
  ["/v0.1/servers?cursor&limit=5", { limit: "2" }, "/v0.1/servers?cursor&limit=2"],
  ["/v0.1/servers?cursor&limit=5", { cursor: "z" }, "/v0.1/servers?limit=5&cursor=z"],
])("%s with %j is %s", (target, values, expected) => {
  const open = exchange(target);
  const changed = open && withQuery(open, values);

  expect(changed?.call.target).toBe(expected);
  expect(changed?.call.header("any")).toBe("kept");
});

test("a changed query is read back as it was set", () => {
  const open = exchange("/v0.1/servers?cursor=old");
  const changed = open && withQuery(open, { cursor: "ü+&=%zz" });

  expect(changed && queryOf(changed, "cursor")).toBe("ü+&=%zz");
});

test("another path keeps the query and leads to its own operation", () => {
  const open = exchange("/v0.1/servers/a%2Fb/versions/latest?include_deleted=true");
  const changed = open && withPath(open, "/v0.1/servers/a%2Fb/versions");

  expect(changed).toMatchObject({
    operation: "listServerVersions",
    call: { target: "/v0.1/servers/a%2Fb/versions?include_deleted=true" },
  });
});
