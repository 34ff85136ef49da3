import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createRegistryClient, NetworkError } from "@mcp-registry-kit/client";
import { expect, onTestFinished, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { observedClient } from "./helpers/observed-client.js";

async function listening(answer: RequestListener): Promise<{ baseUrl: string; close(): void }> {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, close };
}

test("names a host that refuses the connection", async () => {
  const { baseUrl, close } = await listening(() => undefined);
  close();

  const error = await caught(createRegistryClient({ baseUrl }).listServers(), "NETWORK");

  expect(error).toBeInstanceOf(NetworkError);
  expect(error.message).toContain(`GET /v0.1/servers failed: cannot reach ${baseUrl} (`);
  expect(error.message).toContain("ECONNREFUSED");
  expect(error.cause).toBeInstanceOf(TypeError);
});

test("names a redirect loop", async () => {
  const { baseUrl } = await listening((request, response) => {
    response.writeHead(302, { location: request.url }).end();
  });

  const error = await caught(createRegistryClient({ baseUrl }).listServers(), "NETWORK");

  expect(error.message).toContain("failed: too many redirects, which may be a loop (");
});

test("names a connection that is cut in the middle of the body", async () => {
  const { baseUrl } = await listening((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("{", () => response.destroy());
  });

  const error = await caught(createRegistryClient({ baseUrl }).listServers(), "NETWORK");

  expect(error.message).toContain("cannot reach");
});

test("follows a redirect and says so when what it finds is wrong", async () => {
  const { baseUrl } = await listening((request, response) => {
    if (request.url?.startsWith("/login")) {
      response.writeHead(200, { "content-type": "text/html" }).end("<p>Sign in");
    } else {
      response.writeHead(302, { location: "/login?token=s3cret" }).end();
    }
  });

  const error = await caught(createRegistryClient({ baseUrl }).listServers(), "CONTRACT");

  expect(error.message).toContain(`, redirected to ${baseUrl}/login?token=***`);
});

test("wraps whatever a replaced fetch throws", async () => {
  const { client } = observedClient(() => {
    throw "no error at all";
  });

  const error = await caught(client.ping(), "NETWORK");

  expect(error.message).toContain("cannot reach https://registry.example.com (no error at all)");
});

test("digs for the text of a host with several addresses", async () => {
  const refused = Object.assign(new Error(""), { code: "ECONNREFUSED" });
  const { client } = observedClient(() => {
    throw new TypeError("fetch failed", { cause: new AggregateError([refused], "") });
  });

  const error = await caught(client.ping(), "NETWORK");

  expect(error.message).toContain("(ECONNREFUSED)");
});

test("does not follow a chain of causes in circles", async () => {
  const { client } = observedClient(() => {
    const circular = new Error("round");
    circular.cause = circular;
    throw circular;
  });

  const error = await caught(client.ping(), "NETWORK");

  expect(error.message).toContain("(round)");
});
