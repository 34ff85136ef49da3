import { expect, test } from "vitest";
import {
  listeningRegistry,
  postRequest,
  requestHead,
} from "../helpers/sockets/listening-registry.js";
import { document, token } from "../helpers/test-registry.js";

const connect = listeningRegistry();

async function publishing(version: string): Promise<string> {
  const body = JSON.stringify(document("com.example/broken-connections", version));
  return postRequest("/v0.1/publish", body, `Authorization: Bearer ${await token("*")}`);
}

test("a client that has closed its side gets its answer", async () => {
  const connection = connect()
    .send(await publishing("1.0.0"))
    .end();

  expect((await connection.answer()).status).toBe(200);
  expect(await connection.rest()).toBe("");
});

test.each([
  requestHead("POST /v0.1/validate", "Content-Length: 20"),
  `${requestHead("POST /v0.1/validate", "Content-Length: 20")}{}`,
  `${requestHead("POST /v0.1/validate", "Transfer-Encoding: chunked")}2\r\n{}\r\n`,
])("a body that is cut off is answered: %j", async (text) => {
  const connection = connect().send(text).end();
  const { status, headers, body } = await connection.answer();

  expect(status).toBe(500);
  expect(headers["connection"]).toBe("close");
  expect(JSON.parse(body).detail).toBe("cannot read request body");
  expect(await connection.rest()).toBe("");
});

test.each(["zz\r\n{}\r\n0\r\n\r\n", "2\r\n{}x\r\n0\r\n\r\n", "fffffffffffffffff\r\n", "-1\r\n"])(
  "chunks that are none are a body that is cut off: %j",
  async (chunks) => {
    const head = requestHead("POST /v0.1/validate", "Transfer-Encoding: chunked");
    const connection = connect().send(head + chunks);

    expect((await connection.answer()).status).toBe(500);
    expect(await connection.end().rest()).toBe("");
  },
);

test("where an answer needs no body, one that is cut off ends the connection behind it", async () => {
  const connection = connect()
    .send(`${requestHead("GET /v0.1/ping", "Content-Length: 20")}{}`)
    .end();

  expect((await connection.answer()).status).toBe(200);
  expect(await connection.rest()).toBe("");
});

test("headers that are cut off are refused", async () => {
  const connection = connect().send("GET /v0.1/ping HTTP/1.1\r\nHost: x\r\n").end();

  expect((await connection.answer()).status).toBe(400);
});

test("a client that is gone before its answer does no harm", async () => {
  await connect()
    .send(await publishing("2.0.0"))
    .reset();
  await connect()
    .send(`${requestHead("POST /v0.1/publish", "Content-Length: 100")}{`)
    .reset();
  const tunnel = connect().send(requestHead("CONNECT registry.example.com:80"));
  await (await tunnel.begun()).reset();

  const connection = connect().send(requestHead("GET /v0.1/ping"));
  expect((await connection.answer()).status).toBe(200);
});

test("a connection without a request ends like any other", async () => {
  expect(await connect().end().rest()).toBe("");
});
