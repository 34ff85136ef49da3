import { Hono } from "hono";

interface Row {
  readonly name: string;
  readonly version: string;
  readonly publishedAt: string;
}

const officialKey = "io.modelcontextprotocol.registry/official";
const names = ["forecast", "maps", "notes", "tides", "weather"].map(
  (name) => `com.example/${name}`,
);

const versions = ["1.2.0+build.7", "1.1.0", "1.0.0"];

/** Versions of each name, newest first. */
const catalogue = new Map(
  names.map((name) => [name, versions.map((version, age) => row(name, version, age))]),
);

function row(name: string, version: string, age: number): Row {
  return { name, version, publishedAt: `2026-0${versions.length - age}-01T00:00:00Z` };
}

function entry({ name, version, publishedAt }: Row): object {
  const isLatest = catalogue.get(name)?.[0]?.version === version;
  const official = { status: "active", publishedAt, updatedAt: publishedAt, isLatest };
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
  return {
    server: { $schema, name, version, description: `The ${name} server.` },
    _meta: { [officialKey]: { ...official, statusChangedAt: publishedAt } },
  };
}

function isInstant(text: string): boolean {
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return isWhole && !Number.isNaN(Date.parse(text));
}

/** A registry on Hono: rows in a map, pages by offset. */
export const app: Hono = new Hono();

app.use(async (context, next) => {
  if (context.req.url.includes("%00")) return context.json({ error: "null character" }, 400);
  return await next();
});

app.get("/v0.1/servers", (context) => {
  const query = context.req.query();
  const limit = Number(query["limit"] ?? 30);
  const offset = Number(query["cursor"] ?? 0);
  const since = query["updated_since"];
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return context.json({ error: "limit is a whole number from 1 to 100" }, 400);
  if (!Number.isInteger(offset) || offset < 0)
    return context.json({ error: "the cursor is none of this registry" }, 400);
  if (since !== undefined && !isInstant(since))
    return context.json({ error: "updated_since is an RFC 3339 instant" }, 400);
  const search = query["search"]?.toLowerCase() ?? "";
  const rows = [...catalogue.values()]
    .flat()
    .filter(
      ({ name, version, publishedAt }) =>
        name.includes(search) &&
        (since === undefined || Date.parse(publishedAt) >= Date.parse(since)) &&
        (query["version"] === undefined ||
          version === query["version"] ||
          (query["version"] === "latest" && version === catalogue.get(name)?.[0]?.version)),
    );
  const servers = rows.slice(offset, offset + limit).map(entry);
  const next = offset + limit < rows.length ? { nextCursor: String(offset + limit) } : {};
  return context.json({ servers, metadata: { count: servers.length, ...next } });
});

app.get("/v0.1/servers/:name/versions", (context) => {
  const rows = catalogue.get(context.req.param("name"));
  if (rows === undefined) return context.json({ error: "Server not found" }, 404);
  return context.json({ servers: rows.map(entry), metadata: { count: rows.length } });
});

app.get("/v0.1/servers/:name/versions/:version", (context) => {
  const { name, version } = context.req.param();
  const rows = catalogue.get(name) ?? [];
  const found = version === "latest" ? rows[0] : rows.find((each) => each.version === version);
  if (found === undefined) return context.json({ error: "Server not found" }, 404);
  return context.json(entry(found));
});

app.notFound((context) => context.json({ error: "Not found" }, 404));
