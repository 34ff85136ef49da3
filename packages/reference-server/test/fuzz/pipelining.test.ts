import { expect, test } from "vitest";
import {
  listeningRegistry,
  postRequest,
  requestHead,
} from "../helpers/sockets/listening-registry.js";
import { document, token } from "../helpers/test-registry.js";

const connect = listeningRegistry();
const server = "/v0.1/servers/com.example%2Fpipelining";

async function publishing(version: string): Promise<string> {
  const body = JSON.stringify(document("com.example/pipelining", version));
  return postRequest("/v0.1/publish", body, `Authorization: Bearer ${await token("*")}`);
}

test("a thousand requests at once are answered in their order", async () => {
  const targets = Array.from({ length: 1000 }, (_, index) => `/v0.1/servers?limit=${index}`);
  const connection = connect().send(targets.map((target) => requestHead(`GET ${target}`)).join(""));

  const statuses: number[] = [];
  for (const _ of targets) {
    statuses.push((await connection.answer()).status);
  }

  expect(statuses).toEqual(targets.map((_, index) => (index > 0 && index <= 100 ? 200 : 422)));
});

test("a slow answer does not let a quick one pass", async () => {
  const connection = connect().send(
    (await publishing("1.0.0")) + requestHead("GET /v0.1/ping") + requestHead("HEAD /v0.1/ping"),
  );

  expect(JSON.parse((await connection.answer()).body).server.version).toBe("1.0.0");
  expect((await connection.answer()).body).toBe('{"pong":true}\n');
  expect((await connection.answer(true)).status).toBe(200);
});

test.each([
  ["no request", "rubbish\r\n\r\n", 400],
  ["one that is malformed", "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400],
  ["a tunnel", requestHead("CONNECT registry.example.com:80"), 404],
  ["a coding that is unknown", requestHead("POST /v0.1/validate", "Transfer-Encoding: br"), 501],
  ["a version that is unknown", "GET / HTTP/3.0\r\nHost: x\r\n\r\n", 505],
  ["too many headers", requestHead("GET /", `X: ${"x".repeat(1_100_000)}`), 431],
])("a publish that is followed by %s has its own answer", async (what, text, refused) => {
  const connection = connect().send(
    (await publishing(`2.0.0-${what.replaceAll(" ", "-")}`)) + text,
  );

  const published = await connection.answer();
  const refusal = await connection.answer();

  expect(published.status).toBe(200);
  expect(refusal.status).toBe(refused);
  expect(refusal.headers["connection"]).toBe("close");
  expect(await connection.rest()).toBe("");
});

test("what follows a body that is too large is not taken for a request", async () => {
  const connection = connect().send(
    postRequest("/v0.1/validate", "x".repeat(1_200_000)) + requestHead("GET /v0.1/ping"),
  );

  const { status, headers } = await connection.answer();

  expect(status).toBe(413);
  expect(headers["connection"]).toBe("close");
  expect(await connection.rest()).toBe("");
});

test("what a body holds is not taken for a request", async () => {
  const smuggled = requestHead("GET /v0.1/ping");
  const connection = connect().send(
    postRequest("/v0.1/nothing", smuggled) + requestHead(`GET ${server}-not/versions`),
  );

  expect(JSON.parse((await connection.answer()).body).detail).toMatch(/^Endpoint not found/);
  expect(JSON.parse((await connection.answer()).body).detail).toBe("Server not found");
});
