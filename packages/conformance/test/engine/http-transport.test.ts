import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createHttpTransport } from "../../src/engine/http-transport.js";
import { NoAnswer } from "../../src/engine/transport.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const limits = { timeoutMs: 2_000, maxBodyBytes: 1_000 };
const get = (baseUrl: string, target = "/", { timeoutMs } = limits) =>
  createHttpTransport(baseUrl, { ...limits, timeoutMs }).send({
    method: "GET",
    target,
    headers: {},
  });
const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "an answer",
    (error: unknown) => (error instanceof NoAnswer ? error.kind : String(error)),
  );

test("a target goes onto the wire as it is, behind the base path", async () => {
  const seen: (string | undefined)[] = [];
  const base = await serve((request, response) => {
    seen.push(request.url);
    response.end();
  });

  await get(`${base}/mcp/`, "/v0.1//servers/a%2Fb/../%00?x=%zz+y");

  expect(seen).toEqual(["/mcp/v0.1//servers/a%2Fb/../%00?x=%zz+y"]);
});

test("a redirect is an answer and is not followed", async () => {
  const base = await serve((_, response) =>
    response.writeHead(308, { location: "/elsewhere" }).end(),
  );

  expect(await get(base)).toMatchObject({ status: 308, headers: { location: "/elsewhere" } });
});

test("nothing that listens is told apart from one that says nothing", async () => {
  const silent = await serve(() => {});
  const closed = await serve(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));

  expect(await kindOf(get(closed))).toBe("unreachable");
  expect(await kindOf(get(silent, "/", { ...limits, timeoutMs: 100 }))).toBe("timeout");
});

test("a body that does not end, is too large, or breaks off is no answer", async () => {
  const endless = await serve((_, response) => void response.write("{"));
  const large = await serve((_, response) => response.end("x".repeat(1_001)));
  const broken = await serve((_, response) => {
    response.writeHead(200, { "content-length": "10" });
    response.write("{");
    response.socket?.end();
  });

  expect(await kindOf(get(endless))).toBe("endless-body");
  expect(await kindOf(get(large))).toBe("too-large");
  expect(await kindOf(get(broken))).toBe("broken");
});

test("a body of exactly the bound is read", async () => {
  const base = await serve((_, response) => response.end("x".repeat(1_000)));

  expect((await get(base)).body).toHaveLength(1_000);
});
