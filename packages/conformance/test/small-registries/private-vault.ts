import { createCipheriv, createDecipheriv, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// A private registry: every read needs a bearer token. Its cursors are sealed, so that nobody learns from
// them what else there is; they hold the query too, and say nothing to who alters them. A
// single version comes without metadata.
const token = "vault-token-1f0c";
const key = randomBytes(32);

const people = ["ann", "bea", "cai", "dee", "eva", "fay"] as const;
const rows = people.flatMap((person, index) =>
  ["0.8.0", "1.0.0", "1.0.1"].slice(0, 1 + (index % 3)).map((version, at, { length }) => ({
    name: `com.example.${person}/desk`,
    version,
    isLatest: at === length - 1,
    publishedAt: `2026-03-0${1 + at}T07:00:00.000001Z`,
    updatedAt: `2026-03-1${index}T07:00:00.00000${1 + at}Z`,
  })),
);
type Row = (typeof rows)[number];

function seal(state: object): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(state)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
}

function unseal(cursor: string): { after: number; query: string } {
  const bytes = Buffer.from(cursor, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  return JSON.parse(opened.toString());
}

function isAllowed({ headers }: IncomingMessage): boolean {
  const given = Buffer.from(headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function itemOf({ name, version, ...official }: Row) {
  return {
    server: { $schema, name, version, description: "For us alone" },
    _meta: { "io.modelcontextprotocol.registry/official": { status: "active", ...official } },
  };
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

function refuse(status: number, error: string): Reply {
  return { status, body: { error } };
}

function list(asked: URLSearchParams, opensCarelessly: boolean): Reply {
  let after = 0;
  let query = asked;
  const cursor = asked.get("cursor");
  if (cursor) {
    try {
      const state = unseal(cursor);
      after = state.after;
      query = new URLSearchParams(state.query);
    } catch (error) {
      if (opensCarelessly) throw error;
      return refuse(400, "That cursor was not sealed here");
    }
  }
  const limit = asked.get("limit") ?? "3";
  if (!/^\d{1,3}$/.test(limit)) return refuse(422, "limit is a small number");
  const size = Math.min(50, Math.max(1, Number(limit)));
  const since = query.get("updated_since");
  if (since !== null && Number.isNaN(Date.parse(since)))
    return refuse(400, "updated_since is no instant");
  const { search = "", version } = Object.fromEntries(query);
  const found = rows
    .filter(({ name }) => name.includes(search))
    .filter((row) => [undefined, row.version, row.isLatest ? "latest" : ""].includes(version))
    .filter(({ updatedAt }) => since === null || Date.parse(updatedAt) > Date.parse(since));
  const servers = found.slice(after, after + size).map(itemOf);
  const metadata =
    after + size < found.length
      ? {
          count: servers.length,
          nextCursor: seal({ after: after + size, query: query.toString() }),
        }
      : { count: servers.length };
  return { status: 200, body: { servers, metadata } };
}

function read(url: URL, opensCarelessly: boolean): Reply {
  const [, prefix, servers, name, versions, version] = url.pathname.split("/");
  if (prefix !== "v0.1" || servers !== "servers") return refuse(404, "No such path");
  if (name === undefined) return list(url.searchParams, opensCarelessly);
  const own = rows.filter((row) => row.name === decodeURIComponent(name)).reverse();
  if (own.length === 0 || versions !== "versions") return refuse(404, "No such server");
  if (version === undefined) return { status: 200, body: { servers: own.map(itemOf) } };
  const wanted = decodeURIComponent(version);
  const row = own.find((one) => one.version === wanted || (one.isLatest && wanted === "latest"));
  if (row === undefined) return refuse(404, "No such version");
  const { server } = itemOf(row);
  return { status: 200, body: { server } };
}

/** A registry behind a token. Faulty, it fails at a cursor that it did not give. */
export async function privateVault({ faulty = false } = {}) {
  const server = createServer((request, response) => {
    let reply = refuse(401, "Show your token");
    try {
      if (isAllowed(request)) reply = read(new URL(request.url ?? "/", "http://localhost"), faulty);
    } catch (error) {
      reply =
        error instanceof URIError
          ? refuse(400, "Malformed path")
          : refuse(500, "The registry failed");
    }
    if (reply.status === 401) response.setHeader("www-authenticate", 'Bearer realm="vault"');
    response.writeHead(reply.status, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    target: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    token,
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
    },
  };
}
