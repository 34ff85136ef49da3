import { expect, test } from "vitest";
import { recordExchange } from "../../src/engine/exchange.js";

const answer = {
  status: 200,
  headers: { "content-type": "text/plain", date: "today" },
  body: new Uint8Array(),
};
const request = {
  method: "GET",
  target: "/v0.1/servers?search=it's",
  headers: { accept: "application/json" },
};

test("the curl line is safe to paste, whatever is in the URL", () => {
  const { curl } = recordExchange("https://registry.example", request, answer);

  expect(curl).toBe(
    `curl -sS -i --path-as-is -H 'accept: application/json' 'https://registry.example/v0.1/servers?search=it'\\''s'`,
  );
});

test("other methods are named", () => {
  const curl = (method: string) =>
    recordExchange("https://registry.example", { ...request, method }, answer).curl;

  expect(curl("HEAD")).toContain(" --head ");
  expect(curl("PUT")).toContain(" -X PUT ");
});

test("secrets are not kept", () => {
  const exchange = recordExchange(
    "https://registry.example",
    { ...request, headers: { Authorization: "Bearer secret" } },
    answer,
  );

  expect(JSON.stringify(exchange)).not.toContain("secret");
  expect(exchange.requestHeaders).toEqual({ Authorization: "REDACTED" });
});

test("long bodies are cut, their size is told, and volatile headers are left out", () => {
  const body = new TextEncoder().encode("é".repeat(5_000));

  const exchange = recordExchange("https://registry.example", request, { ...answer, body });

  expect(exchange.body).toHaveLength(2_001);
  expect(exchange.body.endsWith("é…")).toBe(true);
  expect(exchange.bodyBytes).toBe(10_000);
  expect(exchange.responseHeaders).toEqual({ "content-type": "text/plain" });
});

test("the curl line sends the body, unless it is long", () => {
  const curl = (body: string) =>
    recordExchange("https://registry.example", { ...request, method: "POST", body }, answer).curl;

  expect(curl('{"a":1}')).toContain(` --data-binary '{"a":1}' `);
  expect(curl("a".repeat(3_000))).toContain(" --data-binary @BODY-OF-THE-REQUEST ");
});
