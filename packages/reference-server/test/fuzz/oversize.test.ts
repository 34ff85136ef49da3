import { expect, test } from "vitest";
import {
  listeningRegistry,
  postRequest,
  requestHead,
} from "../helpers/sockets/listening-registry.js";
import { token } from "../helpers/test-registry.js";

const connect = listeningRegistry();
const mebibyte = 1_048_576;
const writes = [
  "POST /v0.1/publish",
  "POST /v0/validate",
  "PUT /v0.1/servers/a%2Fb/versions/1",
  "PATCH /v0.1/servers/a%2Fb/versions/1/status",
  "PATCH /v0.1/servers/a%2Fb/status",
];

/** One body in chunks of 64 kB. */
function inChunks(body: string): string {
  const pieces = body.match(/[\s\S]{1,65536}/g) ?? [];
  const chunks = pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`);
  return `${chunks.join("")}0\r\n\r\n`;
}

test.each(writes)("%s takes no mebibyte, whoever asks and whatever it is", async (line) => {
  const body = "x".repeat(mebibyte);
  const head = requestHead(line, `Content-Length: ${mebibyte}`, "Content-Type: text/plain");
  const connection = connect().send(head + body);

  const answer = await connection.answer();

  expect(answer.status).toBe(413);
  expect(answer.headers["connection"]).toBe("close");
  expect(JSON.parse(answer.body).detail).toBe("request body is too large limit=1048576 bytes");
  expect(await connection.rest()).toBe("");
});

test.each(writes)("%s takes a byte less", async (line) => {
  const bearer = `Authorization: Bearer ${await token("*")}`;
  const body = `"${"x".repeat(mebibyte - 3)}"`;
  const connection = connect().send(requestHead(line, `Content-Length: ${body.length}`, bearer));

  const { status } = await connection.send(body).answer();

  expect(status).toBe(422);
});

test("chunks are counted together", async () => {
  const head = requestHead("POST /v0.1/validate", "Transfer-Encoding: chunked");

  const { status } = await connect()
    .send(head + inChunks("x".repeat(mebibyte)))
    .answer();

  expect(status).toBe(413);
});

test.each([
  ["a body", 413, requestHead("POST /v0.1/validate", "Content-Length: 99999999")],
  ["a header", 431, "GET /v0.1/ping HTTP/1.1\r\nHost: registry.example.com\r\nX: "],
  ["no request at all", 400, "rubbish\r\n"],
])("a client that sends all of %s before it reads gets its %i", async (_what, status, begin) => {
  const connection = connect().stopReading().send(begin);
  for (let piece = 0; piece < 5; piece += 1) {
    await connection.sendAll("x".repeat(mebibyte));
  }

  const answer = await connection.startReading().answer();
  await connection.closed();

  expect(answer.status).toBe(status);
});

test("a length that nobody could send is no reason to wait", async () => {
  const head = requestHead("POST /v0.1/validate", "Content-Length: 9007199254740991");

  const { status } = await connect()
    .send(head + "x".repeat(mebibyte))
    .answer();

  expect(status).toBe(413);
});

test("a body that is compressed is read as it is", async () => {
  const bomb = postRequest("/v0.1/validate", "\x1f\x8b\x08", "Content-Encoding: gzip");

  expect((await connect().send(bomb).answer()).status).toBe(400);
});

test.each([
  ["one long header", `X: ${"x".repeat(mebibyte)}`],
  ["many headers", "X: y\r\n".repeat(10_000)],
  ["very many headers", "X:\r\n".repeat(200_000)],
  ["endless headers", `X: ${"x".repeat(1000)}\r\n`.repeat(20_000)],
  ["one long name", `${"x".repeat(mebibyte)}: y`],
])("%s are refused", async (_what, fields) => {
  const connection = connect().send(requestHead("GET /v0.1/ping", fields.trimEnd()));

  const { status, body } = await connection.answer();
  await connection.closed();

  expect(status).toBe(431);
  expect(body).toBe("431 Request Header Fields Too Large");
});

test("trailers beyond a mebibyte end the connection", async () => {
  const head = requestHead("POST /v0.1/validate", "Transfer-Encoding: chunked");
  const connection = connect().send(`${head}2\r\n{}\r\n0\r\nX: ${"x".repeat(mebibyte)}`);

  await connection.answer();

  expect(await connection.rest()).toBe("");
});

test.each([
  ["a long header", `X: ${"x".repeat(900_000)}`],
  ["many headers", "X: y\r\n".repeat(9_900).trimEnd()],
])("%s within the limits are passed over", async (_what, fields) => {
  const { status } = await connect().send(requestHead("GET /v0.1/ping", fields)).answer();

  expect(status).toBe(200);
});

test("a token behind many headers is found", async () => {
  const fields = [..."X: y\r\n".repeat(5000).trimEnd().split("\r\n"), "Authorization: Basic x"];

  const { status } = await connect()
    .send(`${requestHead("POST /v0.1/publish", ...fields, "Content-Length: 2")}{}`)
    .answer();

  // The body is judged first, and with it whether the header is there.
  expect(status).toBe(422);
});

test.each(["x".repeat(900_000), `${"a.".repeat(300_000)}b`, `${"-".repeat(300_000)}.`.repeat(3)])(
  "a token of almost a mebibyte is refused in bounded time",
  async (long) => {
    const body = JSON.stringify({ status: "active" });
    const head = requestHead(
      "PATCH /v0.1/servers/a%2Fb/status",
      `Authorization: Bearer ${long}`,
      `Content-Length: ${body.length}`,
    );

    const { status } = await connect()
      .send(head + body)
      .answer();

    expect(status).toBe(401);
  },
  10_000,
);
