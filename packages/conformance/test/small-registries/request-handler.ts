import { inspect } from "node:util";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// A function from a request to its answer, as edge workers have it. Paths are read in any letter case and
// with a slash at their end; cursors carry the filters of their walk; rows carry metadata of their own.
type Handler = (request: Request) => Promise<Response>;

const shelf = Object.entries({
  "com.example.edge/kv": "1.0.0 1.1.0 2.0.0",
  "com.example.edge/queue": "0.1.0 0.2.0",
  "com.example.edge/cron": "0.9.0",
  "com.example.edge/mail": "0.9.0",
  "com.example.far/kv": "3.0.0",
  "com.example.far/log": "3.0.0 3.0.1",
  "com.example.far/trace": "1.0.0",
});

const rows = shelf.flatMap(([name, versions], at) =>
  versions.split(" ").map((version, index, { length }) => {
    const instant = new Date(Date.UTC(2026, at, 1 + index, 6))
      .toISOString()
      .replace(".000Z", ".5+00:00");
    return { name, version, instant, isLatest: index === length - 1 };
  }),
);
type Row = (typeof rows)[number];

const show = ({ name, version, instant, isLatest }: Row): object => ({
  $rank: name.length,
  server: { $schema, name, version, description: "At the edge" },
  _meta: {
    "com.example.edge/scan": { verdict: "clean", at: instant },
    "io.modelcontextprotocol.registry/official": {
      status: "active",
      isLatest,
      publishedAt: instant,
      updatedAt: instant,
    },
  },
});

const reply = (body: object, status = 200): Response => {
  const text = JSON.stringify(body);
  return new Response(text, {
    status,
    headers: { "content-type": "application/json; profile=edge" },
  });
};
const refuse = (status: number, error: string): Response =>
  reply({ error, code: `E${status}` }, status);

const filters = ["search", "version", "updated_since"] as const;

const list = (asked: URLSearchParams, forgets: boolean): Response => {
  const cursor = asked.get("cursor");
  let state: { at: number; query: Record<string, string> } = {
    at: 0,
    query: Object.fromEntries(asked),
  };
  if (cursor)
    try {
      state = JSON.parse(decodeURIComponent(atob(cursor)));
    } catch {
      return refuse(400, `a cursor that ${inspect(cursor.slice(0, 40))} is not`);
    }
  if (!Number.isInteger(state?.at)) return refuse(400, "a cursor without a place");
  const { at, query } = state;
  const limit = Number(asked.get("limit") ?? 100);
  if (!(limit >= 1 && limit <= 100)) return refuse(422, "limit is from 1 to 100");
  const since = Date.parse(query["updated_since"] ?? "2000-01-01T00:00:00Z");
  if (Number.isNaN(since)) return refuse(400, "updated_since is no instant");
  const found = rows
    .filter(({ name }) => name.includes((query["search"] ?? "").toLowerCase()))
    .filter((row) =>
      ["", row.version, row.isLatest ? "latest" : ""].includes(query["version"] ?? ""),
    )
    .filter(({ instant }) => Date.parse(instant) > since);
  const kept = filters.flatMap((name) => (query[name] && !forgets ? [[name, query[name]]] : []));
  const next = btoa(
    encodeURIComponent(JSON.stringify({ at: at + limit, query: Object.fromEntries(kept) })),
  );
  const servers = found.slice(at, at + limit).map(show);
  return reply({
    servers,
    metadata: {
      count: servers.length,
      nextCursor: at + limit < found.length ? next : null,
      total: found.length,
    },
    links: [],
  });
};

const handle = (request: Request, forgets: boolean): Response => {
  const { pathname, searchParams } = new URL(request.url);
  const [, prefix, servers, name, versions, version, ...rest] = pathname
    .replace(/\/$/, "")
    .split("/");
  const isKnown = /^v0(\.1)?$/i.test(prefix ?? "") && servers?.toLowerCase() === "servers";
  if (!isKnown || rest.length > 0) return refuse(404, "no such route");
  if (!["GET", "HEAD"].includes(request.method)) return refuse(405, "reads alone");
  if (name === undefined) return list(searchParams, forgets);
  const decoded = decodeURIComponent(decodeURIComponent(name));
  const own = rows.filter((row) => row.name === decoded).reverse();
  if (own.length === 0 || versions?.toLowerCase() !== "versions")
    return refuse(404, "no such server");
  if (version === undefined) return reply({ servers: own.map(show) });
  const row = own.find((one) =>
    [one.version, one.isLatest ? "latest" : ""].includes(decodeURIComponent(version)),
  );
  return row === undefined ? refuse(404, "no such version") : reply(show(row));
};

/** A registry that is a function. Faulty, its cursors forget the filters of their walk. */
export async function requestHandler({ faulty = false } = {}) {
  const fetch: Handler = async (request) => {
    try {
      return handle(request, faulty);
    } catch (error) {
      if (error instanceof URIError) return refuse(400, "malformed path");
      throw error;
    }
  };
  return { target: { fetch }, close: async (): Promise<void> => {} };
}
