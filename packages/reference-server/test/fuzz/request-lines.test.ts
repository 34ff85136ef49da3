import { expect, test } from "vitest";
import { listeningRegistry, requestHead } from "../helpers/sockets/listening-registry.js";

const connect = listeningRegistry();
const validate = "POST /v0.1/validate";
const chunked = "Transfer-Encoding: chunked";

test.each([
  [
    "a raw control byte in the target",
    "GET /v0.1/ping\x01 HTTP/1.1\r\nHost: x\r\n\r\n",
    "400 Bad Request",
  ],
  ["a raw NUL in the target", "GET /v0.1/ping\0 HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request"],
  ["a raw space in the target", "GET /v0.1/pi ng HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request"],
  [
    "a malformed escape in the path",
    requestHead("GET /v0.1/servers/%zz/versions"),
    "400 Bad Request",
  ],
  ["an escape that is cut off", requestHead("GET /v0.1/ping%"), "400 Bad Request"],
  ["a target without its slash", requestHead("GET v0.1/ping"), "400 Bad Request"],
  [
    "a target that is another scheme's",
    requestHead("GET mailto:someone@example.com"),
    "400 Bad Request",
  ],
  ["no version of HTTP", "GET /v0.1/ping\r\n\r\n", "400 Bad Request"],
  ["a malformed version", "GET /v0.1/ping HTTP/one\r\nHost: x\r\n\r\n", "400 Bad Request"],
  [
    "HTTP/2.0",
    "GET /v0.1/ping HTTP/2.0\r\nHost: x\r\n\r\n",
    "505 HTTP Version Not Supported: unsupported protocol version",
  ],
  [
    "HTTP/3.0",
    "GET /v0.1/ping HTTP/3.0\r\nHost: x\r\n\r\n",
    "505 HTTP Version Not Supported: unsupported protocol version",
  ],
  [
    "the preface of HTTP/2",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "505 HTTP Version Not Supported: unsupported protocol version",
  ],
  ["no Host", "GET /v0.1/ping HTTP/1.1\r\n\r\n", "400 Bad Request: missing required Host header"],
  ["two Hosts", requestHead("GET /v0.1/ping", "Host: registry.example.com"), "400 Bad Request"],
  [
    "a Host that is none",
    "GET /v0.1/ping HTTP/1.1\r\nHost: a b\r\n\r\n",
    "400 Bad Request: malformed Host header",
  ],
  ["a header without a colon", requestHead("GET /v0.1/ping", "X"), "400 Bad Request"],
  ["a space before the colon", requestHead("GET /v0.1/ping", "X : y"), "400 Bad Request"],
  ["a folded header", requestHead("GET /v0.1/ping", "X: y\r\n z"), "400 Bad Request"],
  ["a control byte in a header", requestHead("GET /v0.1/ping", "X: y\x01"), "400 Bad Request"],
  ["a bare CR in a header", requestHead("GET /v0.1/ping", "X: y\rz"), "400 Bad Request"],
  [
    "two lengths",
    `${requestHead(validate, "Content-Length: 2", "Content-Length: 3")}{}`,
    "400 Bad Request",
  ],
  ["a negative length", `${requestHead(validate, "Content-Length: -2")}{}`, "400 Bad Request"],
  [
    "a length that is no number",
    `${requestHead(validate, "Content-Length: 2x")}{}`,
    "400 Bad Request",
  ],
  [
    "a length beside chunks",
    `${requestHead(validate, "Content-Length: 5", chunked)}0\r\n\r\n`,
    "400 Bad Request",
  ],
  [
    "chunks beside a length",
    `${requestHead(validate, chunked, "Content-Length: 5")}0\r\n\r\n`,
    "400 Bad Request",
  ],
  [
    "a coding that is unknown",
    `${requestHead(validate, "Transfer-Encoding: br")}{}`,
    "Unsupported transfer encoding",
  ],
  [
    "two codings",
    `${requestHead(validate, "Transfer-Encoding: gzip, chunked")}0\r\n\r\n`,
    "Unsupported transfer encoding",
  ],
  [
    "two codings in two lines",
    `${requestHead(validate, chunked, chunked)}0\r\n\r\n`,
    "Unsupported transfer encoding",
  ],
  [
    "chunks that come first",
    `${requestHead(validate, "Transfer-Encoding: chunked, gzip")}{}`,
    "Unsupported transfer encoding",
  ],
  ["a method that nobody knows", requestHead("BREW /v0.1/ping"), "400 Bad Request"],
])("%s is refused in plain text, and ends the connection", async (_what, text, refusal) => {
  const connection = connect().send(text);
  const { status, headers, body } = await connection.answer();

  const known = refusal === "Unsupported transfer encoding" ? 501 : Number(refusal.slice(0, 3));
  expect(status).toBe(known);
  expect(headers).toEqual({ "content-type": "text/plain; charset=utf-8", connection: "close" });
  expect(body).toBe(refusal);
  expect(await connection.rest()).toBe("");
});

test.each([
  ["blank lines before it", `\r\n\r\n${requestHead("GET /v0.1/ping")}`],
  ["HTTP/1.0 without a Host", "GET /v0.1/ping HTTP/1.0\r\n\r\n"],
  ["an empty Host", "GET /v0.1/ping HTTP/1.1\r\nHost:\r\n\r\n"],
  ["an address as Host", "GET /v0.1/ping HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n"],
  ["another host in its target", requestHead("GET http://other.example.com/v0.1/ping")],
  ["a user in its target", requestHead("GET http://me:secret@other.example.com/v0.1/ping")],
  [
    "an upgrade that nobody offers",
    requestHead("GET /v0.1/ping", "Connection: Upgrade", "Upgrade: websocket"),
  ],
  ["bytes beyond ASCII in a header", requestHead("GET /v0.1/ping", "X: \xff\xfe")],
  [
    "a coding in capitals",
    `${requestHead("GET /v0.1/ping", "Transfer-Encoding: CHUNKED")}0\r\n\r\n`,
  ],
  ["trailers", `${requestHead("GET /v0.1/ping", chunked)}0\r\nX: y\r\n\r\n`],
])("a request with %s is answered", async (_what, text) => {
  const { status, body } = await connect().send(text).answer();

  expect(status).toBe(200);
  expect(body).toBe('{"pong":true}\n');
});

test.each([
  ["OPTIONS *", 200],
  ["GET *", 400],
  ["TRACE /v0.1/ping", 404],
  ["M-SEARCH /v0.1/ping", 404],
  ["GET /v0.1/ping#fragment", 404],
  ["GET /v0.1\\ping", 404],
])("%s is answered with %i", async (line, status) => {
  expect((await connect().send(requestHead(line)).answer()).status).toBe(status);
});

test.each([
  ["\xe4\xb8\xad", "\xe4\xb8\xad"],
  ["x-\xff", "x-\xef\xbf\xbd"],
])("a preflight for the header %j is answered with it", async (asked, answered) => {
  const { status, headers } = await connect()
    .send(
      requestHead(
        "OPTIONS /v0.1/publish",
        "Origin: https://app.example.com",
        "Access-Control-Request-Method: POST",
        `Access-Control-Request-Headers: ${asked}`,
      ),
    )
    .answer();

  expect(status).toBe(204);
  expect(headers["access-control-allow-headers"]).toBe(answered);
});
