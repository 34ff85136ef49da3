import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { createServer as createSocketServer, type Server } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { createGuardedFetch, type GuardOptions } from "../../src/node/guarded-fetch.js";
import { createSelfSigned } from "../helpers/self-signed.js";

const host = "keys.example.com";
const certificate = createSelfSigned(host);
const servers: { close(): unknown; closeAllConnections?(): void }[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function portOf(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Starts a host on this machine and returns the URL of a file there, by the name of the host. */
async function startHost(answer: RequestListener, identity = certificate): Promise<string> {
  const server = createServer(identity, answer);
  servers.push(server);
  return `https://${host}:${await portOf(server)}/file?x=1`;
}

/** A guard for which this machine is a public place, so that hosts on it can be asked. */
function guard(
  more: Partial<GuardOptions> = {},
): (url: string, init?: RequestInit) => Promise<Response> {
  const fetch = createGuardedFetch({
    resolveAddresses: async () => ["127.0.0.1"],
    isBlocked: (address) => address !== "127.0.0.1",
    ca: certificate.cert,
    ...more,
  });
  return (url, init = {}) => fetch(url, init);
}

test("fetches a file of the host that was named, from the address that was judged", async () => {
  const seen: unknown[] = [];
  const url = await startHost(({ method, url: target, headers }, response) => {
    seen.push({ method, target, host: headers.host, accept: headers.accept });
    response.setHeader("content-type", "text/plain").end("v=MCPv1");
  });
  const resolved: string[] = [];

  const response = await guard({
    resolveAddresses: async (name) => {
      resolved.push(name);
      return ["127.0.0.1"];
    },
  })(url, { headers: { accept: "text/plain" } });

  expect([response.status, await response.text()]).toEqual([200, "v=MCPv1"]);
  expect(resolved).toEqual([host]);
  const { host: authority } = new URL(url);
  expect(seen).toEqual([
    { method: "GET", target: "/file?x=1", host: authority, accept: "text/plain" },
  ]);
});

test.each([
  "http://keys.example.com/",
  "ftp://keys.example.com/",
  "https://me@keys.example.com/",
  "https://me:pw@keys.example.com/",
])("%s is not fetched", async (url) => {
  await expect(guard()(url)).rejects.toThrow("only https without credentials is fetched");
});

test.each([
  "https://127.0.0.1/",
  "https://127.1/",
  "https://0x7f000001/",
  "https://2130706433/",
  "https://[::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://169.254.169.254/latest/meta-data/",
  "https://10.0.0.1/",
  "https://0/",
])("%s is refused by its address, without a look-up", async (url) => {
  const fetch = createGuardedFetch({ resolveAddresses: () => Promise.reject(new Error("asked")) });

  await expect(fetch(url, {})).rejects.toThrow(
    /^dial \S+: refusing to connect to private or loopback address$/,
  );
});

test.each([
  [["127.0.0.1"]],
  [["::1", "10.0.0.1"]],
  [["::ffff:127.0.0.1"]],
  [["192.168.0.10", "fd00::1"]],
  [["keys.example.com"]],
  [[]],
])("a host at %j is refused, and nothing is connected to", async (addresses) => {
  let connections = 0;
  const url = await startHost((_, response) => {
    connections += 1;
    response.end("secret");
  });
  const fetch = createGuardedFetch({
    resolveAddresses: async () => addresses,
    ca: certificate.cert,
  });

  await expect(fetch(url, {})).rejects.toThrow(
    `dial ${host}: refusing to connect to private or loopback address`,
  );
  expect(connections).toBe(0);
});

test("of several addresses those that are blocked are passed over", async () => {
  const url = await startHost((_, response) => response.end("file"));
  const resolveAddresses = async () => ["10.0.0.1", "::1", "127.0.0.1"];

  expect(await (await guard({ resolveAddresses })(url)).text()).toBe("file");
});

test("a name is looked up once, so that a second answer cannot lead elsewhere", async () => {
  const url = await startHost((_, response) => response.end("file"));
  const answers = [["127.0.0.1"], ["10.0.0.1"]];
  const resolveAddresses = async () => answers.shift() ?? [];

  await guard({ resolveAddresses })(url);

  expect(answers).toEqual([["10.0.0.1"]]);
});

test("an address that does not answer is passed over for the next one", async () => {
  const url = await startHost((_, response) => response.end("file"));
  const isBlocked = () => false;
  // Nothing listens on the other address of this machine.
  const resolveAddresses = async () => ["127.0.0.2", "127.0.0.1"];

  expect(await (await guard({ resolveAddresses, isBlocked })(url)).text()).toBe("file");
});

test("addresses that all do not answer are told by their codes alone", async () => {
  const server = createSocketServer();
  const port = await portOf(server);
  server.close();
  await once(server, "close");

  await expect(guard()(`https://${host}:${port}/`)).rejects.toThrow(
    `dial ${host}: all resolved public addresses failed: ECONNREFUSED`,
  );
});

test.each([301, 302, 303, 307, 308])("a redirect with %i is not followed", async (status) => {
  let calls = 0;
  const url = await startHost((_, response) => {
    calls += 1;
    response.writeHead(status, { location: "/elsewhere" }).end("moved");
  });

  const response = await guard()(url, { redirect: "follow" });

  expect([response.status, await response.text(), calls]).toEqual([status, "", 1]);
});

test("the body of an error is not read", async () => {
  const url = await startHost((_, response) => response.writeHead(500).end("x".repeat(10_000)));

  const response = await guard()(url);

  expect([response.status, await response.text()]).toEqual([500, ""]);
});

test("4096 bytes are read, and one more is too many", async () => {
  const fine = await startHost((_, response) => response.end("x".repeat(4096)));
  const long = await startHost((_, response) => response.end("x".repeat(4097)));

  expect(await (await guard()(fine)).text()).toHaveLength(4096);
  await expect(guard()(long)).rejects.toThrow("more than 4096 bytes");
});

test("what is packed counts unpacked, however small it arrives", async () => {
  const send =
    (text: string): RequestListener =>
    (_, response) =>
      response.setHeader("content-encoding", "gzip").end(gzipSync(text));
  const fine = await startHost(send("x".repeat(4096)));
  const bomb = await startHost(send("x".repeat(50_000_000)));

  expect(await (await guard()(fine)).text()).toHaveLength(4096);
  await expect(guard()(bomb)).rejects.toThrow("more than 4096 bytes");
});

test("a packed body that is broken is refused", async () => {
  const url = await startHost((_, response) =>
    response.setHeader("content-encoding", "gzip").end("no gzip"),
  );

  await expect(guard()(url)).rejects.toThrow();
});

test("a body without an end is let go of after 4096 bytes", async () => {
  const closed = new Promise<void>((resolve) => {
    void startHost((_, response) => {
      response.once("close", () => resolve());
      const more = () => {
        while (response.write("x".repeat(1_000)));
        response.once("drain", more);
      };
      more();
    }).then((url) => guard()(url).catch(() => undefined));
  });

  await closed;
});

test.each<[string, RequestListener]>([
  ["a host that never answers", () => undefined],
  ["a body that never ends", (_, response) => response.write("x")],
])("%s is given up in time", async (_, answer) => {
  const url = await startHost(answer);

  await expect(guard({ milliseconds: { address: 1_000, whole: 300 } })(url)).rejects.toThrow(
    "no answer within 300 ms",
  );
});

test("a host that takes the connection and says nothing is given up in time", async () => {
  const silent = createSocketServer();
  servers.push(silent);
  const port = await portOf(silent);
  const fetch = guard({ milliseconds: { address: 1_000, whole: 100 } });

  await expect(fetch(`https://${host}:${port}/`)).rejects.toThrow("no answer within 100 ms");
});

test("a caller who has gone is not waited for", async () => {
  const url = await startHost(() => undefined);

  await expect(guard()(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
});

test("a host with the certificate of another, or of nobody known, is refused", async () => {
  const other = createSelfSigned("other.example.com");
  const url = await startHost((_, response) => response.end("file"), other);

  await expect(guard({ ca: other.cert })(url)).rejects.toThrow("tls: ERR_TLS_CERT_ALTNAME_INVALID");
  await expect(guard()(url)).rejects.toThrow("tls: DEPTH_ZERO_SELF_SIGNED_CERT");
});

test("a host that breaks off, and one that talks no HTTP, are told", async () => {
  const gone = await startHost((_, response) => response.destroy());
  const odd = await startHost((request) => request.socket.end("220 ready\r\n"));
  const status = await startHost((request) => request.socket.end("HTTP/1.1 999 Odd\r\n\r\n"));

  await expect(guard()(gone)).rejects.toThrow(/^EOF$/);
  await expect(guard()(odd)).rejects.toThrow("malformed HTTP response");
  await expect(guard()(status)).rejects.toThrow('malformed HTTP status code "999"');
});

test("a body that breaks off is an error, not a short file", async () => {
  const url = await startHost((_, response) => {
    response.setHeader("content-length", "100").write("v=MCPv1");
    setImmediate(() => response.destroy());
  });

  await expect(guard()(url)).rejects.toThrow();
});
