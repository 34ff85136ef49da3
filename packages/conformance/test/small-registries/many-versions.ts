import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// One name has 1,200 versions and a few others none that is semantic. Rows are sorted keys, pages are found
// by halving, and queries are decoded strictly: bytes that are no UTF-8 make it fail. It does not say when a
// version was published, and lists the oldest first.
const nightly = "com.example.factory/nightly";
const keys = [
  ...Array.from(
    { length: 1_200 },
    (_, build) => `${nightly}:2026.${String(build).padStart(4, "0")}`,
  ),
  ...["7", "2024-final", "release/1", "v0.0.1", "Δelta", "1.0.0+a b"].map(
    (version) => `com.example.factory/odd:${version}`,
  ),
  "com.example.factory/nightly-tools:1.0.0",
  "dev.example.factory/press:1.0.0",
].sort((a, b) => (a < b ? -1 : 1));

const latest = new Map<string, string>();
for (const [name, version] of keys.map(parts)) latest.set(name, version);

function parts(key: string): readonly [name: string, version: string] {
  const colon = key.indexOf(":");
  return [key.slice(0, colon), key.slice(colon + 1)];
}

/** Index of the first key after a place. */
function firstAfter(place: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function queryOf(text: string): Map<string, string> {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const [key = "", ...value] = pair
        .split("=")
        .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
      return [key, value.join("=")] as const;
    }),
  );
}

class FactoryFloor {
  readonly flagsTwice: boolean;

  constructor(flagsTwice: boolean) {
    this.flagsTwice = flagsTwice;
  }

  item(key: string): object {
    const [name, version] = parts(key);
    const isFlagged = latest.get(name) === version || (this.flagsTwice && version === "7");
    const status = name === nightly && version < "2026.0600" ? "deprecated" : "active";
    return {
      server: { $schema, name, version, description: "Made every night" },
      _meta: { "io.modelcontextprotocol.registry/official": { status, isLatest: isFlagged } },
    };
  }

  list(query: ReadonlyMap<string, string>): [status: number, body: object] {
    const limit = Number(query.get("limit") || 30);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1_000)
      return [400, { error: "limit", detail: "A whole number up to 1000" }];
    const [search, wanted] = [query.get("search") ?? "", query.get("version") ?? ""];
    const found: string[] = [];
    for (let index = firstAfter(query.get("cursor") ?? ""); index < keys.length; index += 1) {
      const key = keys[index] ?? "";
      const [name, version] = parts(key);
      if (!name.includes(search)) continue;
      if (!["", version, latest.get(name) === version ? "latest" : ""].includes(wanted)) continue;
      found.push(key);
      if (found.length > limit) break;
    }
    const page = found.slice(0, limit);
    const nextCursor = found.length > limit ? page.at(-1) : undefined;
    return [
      200,
      { servers: page.map((key) => this.item(key)), metadata: { nextCursor, count: page.length } },
    ];
  }

  route(target: string): [status: number, body: object] {
    const [path = "", ...query] = target.split("?");
    if (path === "/v0.1/servers") return this.list(queryOf(query.join("?")));
    // A slash in a name may come as it is, and an escape may be escaped once more.
    const [, raw, asked] = /^\/v0\.1\/servers\/(.+?)\/versions(?:\/(.+))?$/.exec(path) ?? [];
    if (raw === undefined) return [404, { error: "No such page" }];
    const name = decodeURIComponent(raw).replaceAll("%2F", "/");
    const version = asked && decodeURIComponent(asked);
    const own = keys.filter((key) => key.startsWith(`${name}:`));
    if (own.length === 0) return [404, { error: `There is no ${name}` }];
    if (version === undefined) return [200, { servers: own.map((key) => this.item(key)) }];
    const key = `${name}:${version === "latest" ? latest.get(name) : version}`;
    return own.includes(key) ? [200, this.item(key)] : [404, { error: `There is no ${key}` }];
  }
}

/** A registry with a huge list of versions. Faulty, it flags two versions of a name as the latest. */
export async function manyVersions({ faulty = false } = {}) {
  const floor = new FactoryFloor(faulty);
  const server = createServer(({ url = "/" }, response) => {
    response.setHeader("content-type", "application/json");
    try {
      const [status, body] = floor.route(url);
      response.writeHead(status).end(JSON.stringify(body));
    } catch {
      response.writeHead(500).end('{"error":"These bytes are no text"}');
    }
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
