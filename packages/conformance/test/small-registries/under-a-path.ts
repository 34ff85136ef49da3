import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// Several registries live on one host, this one below /registry/default and under /v0 alone; answers are
// compressed, and nothing is searched: that parameter is passed over. The listing has an empty `_meta`, a single version none, and its packages in another order.
const packages = ["npm", "pypi", "oci"].map((registryType) => ({
  registryType,
  identifier: `weather-${registryType}`,
  transport: { type: "stdio" },
}));
const remotes = ["one", "two"].map((host) => ({
  type: "streamable-http",
  url: `https://${host}.example.com/mcp`,
}));

type Server = { readonly name: string; readonly version: string; readonly description: string };
const pair = (name: string, version: string): Server & Record<string, unknown> => ({
  $schema,
  name,
  version,
  description: "One of several",
  packages,
  remotes,
});

const shelves = new Map([
  ["com.example.shelf/beta", ["0.1.0"]],
  ["com.example.shelf/alpha", ["1.0.10", "1.0.1", "1.0.0"]],
  ["com.example.shelf/Alpha", ["9.0.0"]],
  ["com.example.shelf/beta-two", ["0.2.0", "0.1.0"]],
  ["com.example.shelf/gamma", ["2.0.0"]],
  ["com.example.other/delta", ["2.0.0"]],
]);
const everything = [...shelves].flatMap(([name, versions]) =>
  versions.map((version, index) => ({ ...pair(name, version), index })),
);
const namePattern = /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/;

const routes: readonly [
  pattern: RegExp,
  reply: (
    found: readonly string[],
    query: URLSearchParams,
    byBeginning: boolean,
  ) => [number, object],
][] = [
  [
    /^\/servers$/,
    (_, query) => {
      const size = Math.min(4, Number(query.get("limit")) || 4);
      const cursor = query.get("cursor") ?? "p0";
      const from = /^p\d{1,4}$/.test(cursor) ? Number(cursor.slice(1)) : Number.NaN;
      if (Number.isNaN(from) || size < 1) return [400, { detail: "Bad cursor or limit" }];
      const rows = everything.filter(({ version, index }) =>
        [null, version, index === 0 ? "latest" : version].includes(query.get("version")),
      );
      const servers = rows
        .slice(from, from + size)
        .map(({ index, ...server }) => ({ server, _meta: {} }));
      const nextCursor = from + size < rows.length ? `p${from + size}` : undefined;
      return [200, { servers, metadata: { nextCursor, count: servers.length } }];
    },
  ],
  [
    /^\/servers\/([^/]+)\/versions$/,
    ([name = ""]) => {
      const versions = shelves.get(name);
      return versions === undefined
        ? [404, { detail: "Nothing on this shelf" }]
        : [
            200,
            { servers: versions.map((version) => ({ server: pair(name, version), _meta: {} })) },
          ];
    },
  ],
  [
    /^\/servers\/([^/]+)\/versions\/([^/]+)$/,
    ([name = "", wanted = ""], _, byBeginning) => {
      const versions = shelves.get(name) ?? [];
      const version =
        wanted === "latest"
          ? versions[0]
          : versions.find((own) => (byBeginning ? own.startsWith(wanted) : own === wanted));
      if (version === undefined) return [404, { detail: "No such version" }];
      const server = {
        ...pair(name, version),
        packages: [...packages].reverse(),
        remotes: [...remotes].reverse(),
      };
      return [200, { server }];
    },
  ],
];

function answer(target: string, byBeginning: boolean): [status: number, body: object] {
  const base = "/registry/default/v0";
  const [path = "", query] = target.split("?");
  for (const [pattern, reply] of path.startsWith(base) ? routes : []) {
    const match = pattern.exec(path.slice(base.length));
    if (match === null) continue;
    const found = match.slice(1).map(decodeURIComponent);
    if (found[0] !== undefined && !namePattern.test(found[0]))
      return [400, { detail: "That is no name of a server" }];
    return reply(found, new URLSearchParams(query), byBeginning);
  }
  return [404, { detail: "No registry at this place" }];
}

/** A registry below a path. Faulty, it finds a version by its beginning. */
export async function underAPath({ faulty = false } = {}) {
  const server = createServer((request, response) => {
    let [status, body]: [number, object] = [400, { detail: "Malformed" }];
    try {
      [status, body] = answer(request.url ?? "/", faulty);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
    const type = { "content-type": "application/json", "content-encoding": "gzip" };
    response.writeHead(status, type).end(gzipSync(JSON.stringify(body)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    target: { baseUrl: `http://127.0.0.1:${port}/registry/default` },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
    },
  };
}
