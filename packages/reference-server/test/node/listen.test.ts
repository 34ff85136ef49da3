import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, listen } from "../../src/node.js";
import { document, testRegistry, token } from "../helpers/test-registry.js";

const registry = testRegistry();
let listening: Listening;

beforeAll(async () => {
  listening = await listen(registry, { port: 0 });
});

afterAll(async () => {
  await listening.close();
});

/** Sends bytes as they are and returns all that comes back before the connection ends. */
async function exchange(text: string, base: string = listening.url): Promise<string> {
  const socket = connect(Number(new URL(base).port), "127.0.0.1");
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece));
  socket.end(text, "latin1");
  await once(socket, "close");
  return Buffer.concat(pieces).toString("utf8");
}

const request = (line: string, more = "") =>
  `${line}\r\nHost: registry.example\r\nConnection: close\r\n${more}\r\n`;

test("serves the registry under the URL that it names", async () => {
  const response = await fetch(`${listening.url}/v0.1/ping`);

  expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await response.json()).toEqual({ pong: true });
});

test("takes a body", async () => {
  const response = await fetch(`${listening.url}/v0.1/publish`, {
    method: "POST",
    headers: { authorization: `Bearer ${await token("*")}`, "content-type": "application/json" },
    body: JSON.stringify(document("com.example/node", "1.0.0")),
  });

  expect(response.status).toBe(200);
});

test("answers a body that is too large, and closes the connection", async () => {
  const response = await fetch(`${listening.url}/v0.1/validate`, {
    method: "POST",
    body: "x".repeat(3_000_000),
  });

  expect(response.status).toBe(413);
  expect(response.headers.get("connection")).toBe("close");
});

test.each([
  ["GET /v0.1//servers HTTP/1.1", "HTTP/1.1 307 "],
  ["GET /v0.1/../v0.1/ping HTTP/1.1", "HTTP/1.1 307 "],
  ["GET http://other.example/v0.1/ping HTTP/1.1", "HTTP/1.1 200 "],
  ["OPTIONS * HTTP/1.1", "HTTP/1.1 200 "],
  ["GET * HTTP/1.1", "HTTP/1.1 400 "],
  ["TRACE /v0.1/ping HTTP/1.1", "HTTP/1.1 404 "],
  ["CONNECT registry.example:80 HTTP/1.1", "HTTP/1.1 404 "],
])("%j is seen as it was sent", async (line, status) => {
  expect((await exchange(request(line))).slice(0, status.length)).toBe(status);
});

test.each([
  request("GET /%zz HTTP/1.1"),
  "GET /v0.1/ping HTTP/1.1\r\nHost\r\n\r\n",
  "no request at all\r\n\r\n",
])("%j is refused in plain text", async (text) => {
  const answer = await exchange(text);

  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toMatch(/\r\ncontent-type: text\/plain; charset=utf-8\r\n/i);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  expect(answer.endsWith("\r\n\r\n400 Bad Request")).toBe(true);
});

test("an expectation that nobody can meet is refused", async () => {
  const answer = await exchange(request("GET /v0.1/ping HTTP/1.1", "Expect: miracle\r\n"));

  expect(answer).toMatch(/^HTTP\/1\.1 417 /);
});

test("headers beyond a mebibyte are refused", async () => {
  const answer = await exchange(
    request("GET /v0.1/ping HTTP/1.1", `X-Long: ${"x".repeat(1_100_000)}\r\n`),
  );

  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test("a port in use is one clear line", async () => {
  const port = Number(new URL(listening.url).port);

  const refusal = await listen(registry, { port }).catch((error: Error) => error);

  expect(refusal).toMatchObject({
    name: "ListenError",
    message: `cannot listen on 127.0.0.1 port ${port}: the port is in use; stop what uses it or choose another port (0 picks a free one)`,
  });
});

test("a host that this machine has not is one clear line", async () => {
  const refused = listen(registry, { port: 0, host: "192.0.2.1" });

  await expect(refused).rejects.toThrow("this machine has no such address");
});

test("closing finishes the requests under way and takes no more", async () => {
  const own = await listen(testRegistry(), { port: 0 });
  const socket = connect(Number(new URL(own.url).port), "127.0.0.1");
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece));
  socket.write(
    "POST /v0.1/validate HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
  );
  await once(socket, "data");

  const closing = own.close();
  socket.write("{}");
  await closing;
  await once(socket, "close");

  expect(Buffer.concat(pieces).toString()).toContain("HTTP/1.1 422 ");
  await expect(fetch(own.url)).rejects.toThrow();
});

test("closing cuts off what is not answered in time, and says so", async () => {
  let isCutOff = false;
  const onCutOff = () => {
    isCutOff = true;
  };
  const own = await listen(testRegistry(), { port: 0, graceMs: 0, onCutOff });
  const socket = connect(Number(new URL(own.url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(
    "POST /v0.1/validate HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
  );
  await once(socket, "data");

  await own.close();

  expect(isCutOff).toBe(true);
});

test("metrics, which are plain text too, leave the connection open", async () => {
  const answer = await fetch(`${listening.url}/metrics`);

  expect(answer.headers.get("connection")).toBe("keep-alive");
  expect(await answer.text()).toContain("mcp_registry_rows");
});
