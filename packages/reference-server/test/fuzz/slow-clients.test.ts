import { afterEach, expect, test, vi } from "vitest";
import { listeningRegistry, requestHead } from "../helpers/sockets/listening-registry.js";
import type { RawConnection } from "../helpers/sockets/raw-connection.js";

const limits = { headersMs: 250, requestMs: 500, idleMs: 250, checkMs: 10 };
const [rowsOfPage, bytesOfRow] = [100, 50_000];
const rows = Array.from({ length: rowsOfPage }, (_, index) => ({
  server: { name: "com.example/large", version: `1.${index}.0`, padding: "x".repeat(bytesOfRow) },
}));
const connect = listeningRegistry(limits);
const connectToLarge = listeningRegistry({ idleMs: 500, checkMs: 10 }, rows);
const connectPatient = listeningRegistry();
const trickles: NodeJS.Timeout[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const each of trickles.splice(0)) {
    clearInterval(each);
  }
});

/** Sends a byte every few milliseconds, for as long as it is let. */
function trickle(connection: RawConnection, byte: string): void {
  trickles.push(setInterval(() => connection.send(byte), 5));
}

test.each(["", "GET /v0.1/ping HTT", requestHead("GET /v0.1/ping").slice(0, -2)])(
  "headers that stop after %j end the connection without an answer",
  async (text) => {
    expect(await connect().send(text).rest()).toBe("");
  },
);

test.each(["GET /", requestHead("GET /v0.1/ping").slice(0, -2)])(
  "headers that trickle after %j end the connection without an answer",
  async (text) => {
    const connection = connect().send(text);
    trickle(connection, "x");

    expect(await connection.rest()).toBe("");
  },
);

test("a request that trickles behind an answered one ends the connection", async () => {
  const connection = connect().send(requestHead("GET /v0.1/ping"));
  await connection.answer();
  trickle(connection.send("GET /"), "x");

  expect(await connection.rest()).toBe("");
});

test.each(["GET /v0.1/ping", "POST /v0.1/nothing", "POST /v0.1/auth/none"])(
  "%s is answered without its body, and cut off when that does not come",
  async (line) => {
    const connection = connect().send(requestHead(line, "Content-Length: 1000000"));
    const { status } = await connection.answer();
    trickle(connection, "x");

    expect(status).toBe(line.includes("nothing") ? 404 : 200);
    expect(await connection.rest()).toBe("");
  },
);

test("a body that is still on its way when the time for a request is over is cut off", async () => {
  const connection = connect().send(
    requestHead("POST /v0.1/validate", "Transfer-Encoding: chunked"),
  );
  trickle(connection, "1\r\n \r\n");

  expect(await connection.rest()).toBe("");
});

test("a connection on which nothing comes any more is closed", async () => {
  const connection = connect().send(requestHead("GET /v0.1/ping"));
  await connection.answer();

  expect(await connection.rest()).toBe("");
});

test("a client that does not read its answers is cut off", async () => {
  const pages = 10;
  const other = connectToLarge().send(requestHead("GET /v0.1/ping"));
  await other.answer();
  const connection = connectToLarge()
    .stopReading()
    .send(requestHead("GET /v0.1/servers?limit=100").repeat(pages));
  // What begins to be idle later is closed later.
  await other.send(requestHead("GET /v0.1/ping")).answer();
  await other.closed();

  const { length } = await connection.startReading().rest();

  expect(length).toBeLessThan(pages * rowsOfPage * bytesOfRow);
});

test.each([
  "POST /v0.1/publish",
  "POST /v0.1/validate",
  "PUT /v0.1/servers/a%2Fb/versions/1",
  "PATCH /v0.1/servers/a%2Fb/versions/1/status",
  "PATCH /v0.1/servers/a%2Fb/status",
])("a body of %s has five seconds, however it trickles", async (line) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const connection = connectPatient().send(
    requestHead(line, "Content-Length: 1000000", "Expect: 100-continue"),
  );
  const { status: interim } = await connection.answer();
  let isAnswered = false;
  const answer = connection.answer().finally(() => {
    isAnswered = true;
  });
  for (let second = 0; second < 4; second += 1) {
    connection.send(" ");
    await vi.advanceTimersByTimeAsync(1000);
  }
  await vi.advanceTimersByTimeAsync(999);
  const isEarly = isAnswered;
  await vi.advanceTimersByTimeAsync(1);

  const { status, headers, body } = await answer;
  expect(interim).toBe(100);
  expect(isEarly).toBe(false);
  expect(status).toBe(408);
  expect(headers["connection"]).toBe("close");
  expect(JSON.parse(body).detail).toBe("request body read timeout");
  connection.end();
  await vi.advanceTimersByTimeAsync(500);
  expect(await connection.rest()).toBe("");
});
