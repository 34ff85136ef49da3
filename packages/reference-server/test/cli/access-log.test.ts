import { expect, test } from "vitest";
import { accessLine } from "../../src/cli/access-log.js";
import { RawConnection } from "../helpers/sockets/raw-connection.js";
import { startCli } from "../helpers/start-cli.js";

const record = { method: "GET", path: "/v0.1/servers", status: 200, bytes: 12, ms: 1.23456 };
const time = new Date("2026-01-31T12:00:00.5Z");

test("a record is one line of JSON", () => {
  const line = accessLine({ ...record, path: "/a\nb\u2028", operation: "listServers" }, time);

  expect(line.split("\n")).toHaveLength(1);
  expect(JSON.parse(line)).toEqual({
    time: "2026-01-31T12:00:00.500Z",
    method: "GET",
    path: "/a\nb\u2028",
    operation: "listServers",
    status: 200,
    bytes: 12,
    ms: 1.235,
  });
});

test("a failure is in its line, with where it came from", () => {
  const { error } = JSON.parse(accessLine({ ...record, error: new Error("gone") }, time));

  expect(error).toMatch(/^Error: gone\n\s+at /);
  expect(JSON.parse(accessLine({ ...record, error: "odd" }, time)).error).toBe("odd");
});

test("the command writes a line for each request, without secrets", async () => {
  const { child, url, ended } = await startCli("--access-log");

  const authorization = "Bearer s3cret-token";
  await fetch(new URL("/v0.1/servers?search=s3cret-query", url), { headers: { authorization } });
  await fetch(new URL("/v0.1/publish", url), { method: "POST", body: '{"s3cret":"body"}' });
  await fetch(new URL("/nope", url));
  child.kill("SIGTERM");
  const { code, err } = await ended;

  expect(code).toBe(0);
  expect(err).not.toContain("s3cret");
  const lines = err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { method: "GET", path: "/v0.1/servers", operation: "listServers", status: 200 },
    { method: "POST", path: "/v0.1/publish", operation: "publishServer", status: 415 },
    { method: "GET", path: "/nope", status: 404 },
  ]);
  expect(lines[0]).toMatchObject({ bytes: expect.any(Number), ms: expect.any(Number) });
  expect(Date.parse(lines[0].time)).toBeGreaterThan(Date.now() - 60_000);
});

test("what is refused before the registry sees it has its line too", async () => {
  const { child, url, ended } = await startCli("--access-log");

  for (const head of [
    "GET /v0.1/ping?s3cret HTTP/1.1\r\n\r\n",
    "CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET /v0.1/ping HTTP/2.0\r\nHost: x\r\n\r\n",
    "nonsense\r\n\r\n",
  ]) {
    await new RawConnection(url.href).send(head).rest();
  }
  child.kill("SIGTERM");
  const { err } = await ended;

  expect(err).not.toContain("s3cret");
  const lines = err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { method: "GET", path: "/v0.1/ping", status: 400 },
    { method: "CONNECT", status: 404 },
    { method: "GET", path: "/v0.1/ping", status: 505 },
    { method: "-", path: "-", status: 400 },
  ]);
});

test("without the option only failures are told", async () => {
  const { child, url, ended } = await startCli();

  await fetch(new URL("/v0.1/ping", url));
  child.kill("SIGINT");

  expect(await ended).toEqual({ code: 0, err: "" });
});
