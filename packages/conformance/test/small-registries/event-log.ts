import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// A log of what happened, replayed for each request. A cursor is the number of the last event it has shown,
// in base 36; deleted rows are hidden unless they are asked for, or what changed since an instant is.
type Event =
  | { readonly did: "publish"; readonly what: string }
  | { readonly did: "deprecate" | "delete"; readonly what: string; readonly why: string };

const log: readonly Event[] = [
  { did: "publish", what: "com.example.garden/rake@1.0.0" },
  { did: "publish", what: "com.example.garden/rake@1.1.0" },
  { did: "publish", what: "com.example.garden/hoe@0.1.0" },
  { did: "publish", what: "com.example.garden/hoe@0.2.0" },
  { did: "deprecate", what: "com.example.garden/rake@1.0.0", why: "Use 1.1.0" },
  { did: "publish", what: "com.example.shed/spade@1.0.0" },
  { did: "publish", what: "com.example.shed/mower@1.0.0" },
  { did: "publish", what: "com.example.shed/mower@2.0.0" },
  { did: "delete", what: "com.example.garden/hoe@0.1.0", why: "Leaked a secret" },
  { did: "delete", what: "com.example.shed/spade@1.0.0", why: "Withdrawn" },
  { did: "publish", what: "com.example.shed/rope@1.0.0" },
];

interface State {
  readonly at: number;
  readonly name: string;
  readonly version: string;
  readonly official: Record<string, string | boolean>;
}

const instantOf = (at: number): string => `2026-04-01T12:${String(at + 10)}:00.00000${at % 10}Z`;

function replay(): State[] {
  const states = new Map<string, State>();
  for (const [at, event] of log.entries()) {
    const [name = "", version = ""] = event.what.split("@");
    const now = instantOf(at);
    if (event.did === "publish") {
      for (const other of states.values())
        if (other.name === name) other.official["isLatest"] = false;
      const official = {
        status: "active",
        statusChangedAt: now,
        publishedAt: now,
        updatedAt: now,
        isLatest: true,
      };
      states.set(event.what, { at, name, version, official });
    } else {
      const status = event.did === "delete" ? "deleted" : "deprecated";
      const change = { status, statusMessage: event.why, statusChangedAt: now, updatedAt: now };
      Object.assign(states.get(event.what)?.official ?? {}, change);
    }
  }
  return [...states.values()];
}

const itemOf = ({ name, version, official }: State): object => ({
  server: { $schema, name, version, description: "A tool" },
  _meta: { "io.modelcontextprotocol.registry/official": official },
});

type Reply = readonly [status: number, body: object];

function list(query: URLSearchParams, hides: boolean): Reply {
  const problems: string[] = [];
  const limit = query.get("limit") ?? "6";
  if (!/^\+?\d+$/.test(limit) || Number(limit) === 0) problems.push("limit is a positive number");
  const since = query.get("updated_since");
  if (since !== null && Number.isNaN(Date.parse(since)))
    problems.push("updated_since is no instant");
  const after = Number.parseInt(query.get("cursor") || "-1", 36);
  if (!(after >= -1)) problems.push("cursor is none");
  const revealed = query.get("include_deleted") ?? "false";
  if (!["true", "false"].includes(revealed)) problems.push("include_deleted is true or false");
  if (problems.length > 0)
    return [422, { title: "Bad query", status: 422, detail: problems.join("; "), errors: [] }];
  const size = Math.min(6, Number(limit));
  const found = replay()
    .filter(
      ({ official }) => !hides || official["status"] !== "deleted" || revealed === "true" || since,
    )
    .filter(({ name }) => name.includes(query.get("search")?.toLowerCase() ?? ""))
    .filter(({ version, official }) =>
      [null, version, official["isLatest"] ? "latest" : version].includes(query.get("version")),
    )
    .filter(
      ({ official }) =>
        since === null || Date.parse(String(official["updatedAt"])) >= Date.parse(since),
    )
    .filter(({ at }) => at > after);
  const page = found.slice(0, size);
  const last = found.length > size ? page.at(-1) : undefined;
  const metadata = { nextCursor: last?.at.toString(36), count: page.length };
  return [200, { servers: page.map(itemOf), metadata }];
}

function answer(url: URL, hides: boolean): Reply {
  const problem = (detail: string): Reply => [404, { title: "Not Found", status: 404, detail }];
  const [, , servers, name, versions, version, ...rest] = url.pathname
    .split("/")
    .map(decodeURIComponent);
  if (!/^\/v0(\.1)?\//.test(url.pathname) || servers !== "servers") return problem("Unknown path");
  if (name === undefined) return list(url.searchParams, hides);
  if (versions !== "versions" || rest.length > 0) return problem("Unknown path");
  const revealed = url.searchParams.get("include_deleted") === "true";
  const own = replay()
    .filter((row) => row.name === name && (revealed || row.official["status"] !== "deleted"))
    .reverse();
  if (own.length === 0) return problem("Server not found");
  if (version === undefined)
    return [200, { servers: own.map(itemOf), metadata: { count: own.length } }];
  const row = own.find((one) =>
    [one.version, one.official["isLatest"] ? "latest" : ""].includes(version),
  );
  return row === undefined ? problem("Version not found") : [200, itemOf(row)];
}

/** A registry on a log of events. Faulty, its listing shows what was deleted. */
export async function eventLog({ faulty = false } = {}) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("connection", "close");
    if (/.\/$/.test(url.pathname))
      return response.writeHead(301, { location: url.pathname.slice(0, -1) + url.search }).end();
    let reply: Reply = [400, { title: "Bad Request", status: 400, detail: "Malformed path" }];
    try {
      reply = answer(url, !faulty);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
    const type = reply[0] === 200 ? "application/json" : "application/problem+json";
    return response.writeHead(reply[0], { "content-type": type }).end(JSON.stringify(reply[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    target: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
    },
  };
}
