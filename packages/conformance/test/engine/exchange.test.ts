import { execFile } from "node:child_process";
import { promisify } from "node:util";
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

test("a token that the registry gives out is not kept", () => {
  const body = new TextEncoder().encode('{"registry_token": "eyJhbGciOi.J9", "expires_at": 1}');

  const exchange = recordExchange("https://registry.example", request, { ...answer, body });

  expect(exchange.body).toBe('{"registry_token": "REDACTED", "expires_at": 1}');
});

test("long bodies are cut, their size is told, and volatile headers are left out", () => {
  const body = new TextEncoder().encode("é".repeat(5_000));

  const exchange = recordExchange("https://registry.example", request, { ...answer, body });

  expect(exchange.body).toHaveLength(2_001);
  expect(exchange.body.endsWith("é…")).toBe(true);
  expect(exchange.bodyBytes).toBe(10_000);
  expect(exchange.responseHeaders).toEqual({ "content-type": "text/plain" });
});

const curlOf = (body: string | Uint8Array): string =>
  recordExchange("https://registry.example", { ...request, method: "POST", body }, answer).curl;

test("the curl line sends the body, and writes long runs of a character on the spot", () => {
  expect(curlOf('{"a":1}')).toContain(` --data-binary '{"a":1}' `);
  expect(curlOf(`{"a":"${"[".repeat(3_000)}it's"}`)).toMatch(
    /^\{ printf %s '\{"a":"'; head -c 3000 \/dev\/zero \| tr '\\0' '\['; printf %s 'it'\\''s"\}'; \} \| curl .* --data-binary @- /,
  );
});

test.each([
  ["of long runs", `{"a":"${"[".repeat(3_000)}it's ${"ab".repeat(400)}"}`],
  ["of bytes that are no text", new Uint8Array([0, 255, 31, 139])],
])("a shell that runs the curl line sends the body %s as it is", async (_, body) => {
  const [writer = ""] = curlOf(body).split(" | curl ");

  const { stdout } = await promisify(execFile)("sh", ["-c", writer], { encoding: "buffer" });

  expect(stdout).toEqual(Buffer.from(body as string));
});

test("a body that is longer than anyone wants to read is left out", () => {
  expect(curlOf("ab".repeat(20_000))).toContain(" --data-binary @BODY-OF-THE-REQUEST ");
});
