import express, { type ErrorRequestHandler, type Express } from "express";

interface Entry {
  readonly server: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
  };
  readonly _meta: Readonly<Record<string, object>>;
  readonly publishedAt: string;
}

const versions = ["0.1.0", "0.2.0", "1.0.0+eu"];
const newest = versions.at(-1);

/** Every row in the order of the listing. What is published later stands later. */
const rows: readonly Entry[] = ["birds", "ferries", "snow"].flatMap((name) =>
  versions.map((version, age) => {
    const publishedAt = `2026-02-0${age + 1}T12:00:00Z`;
    const official = {
      status: "active",
      statusChangedAt: publishedAt,
      publishedAt,
      updatedAt: publishedAt,
      isLatest: version === newest,
    };
    return {
      server: { name: `org.example/${name}`, version, description: `Tells of ${name}.` },
      _meta: { "io.modelcontextprotocol.registry/official": official },
      publishedAt,
    };
  }),
);

function shown({ server, _meta }: Entry): object {
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
  return { server: { $schema, ...server }, _meta };
}

function one(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isInstant(text: string): boolean {
  const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  return isWhole && !Number.isNaN(Date.parse(text));
}

/** A registry on Express: rows in an array, the cursor is the place of the next row, in hexadecimal. */
export const app: Express = express();

app.use((request, response, next) => {
  if (request.url.includes("%00")) response.status(400).json({ error: "null character" });
  else next();
});

app.get("/v0.1/servers", ({ query }, response) => {
  const limit = one(query["limit"]) ?? "50";
  const cursor = one(query["cursor"]) ?? "0";
  const since = one(query["updated_since"]);
  const version = one(query["version"]);
  const search = one(query["search"])?.toLowerCase() ?? "";
  const refuse = (error: string): void => void response.status(400).json({ error });
  if (!/^[1-9]\d?$|^100$/.test(limit)) return refuse("limit is a whole number from 1 to 100");
  if (!/^[\da-f]{1,6}$/.test(cursor)) return refuse("the cursor is none of this registry");
  if (since !== undefined && !isInstant(since)) return refuse("updated_since is no instant");
  const found = rows.filter(
    ({ server, publishedAt }) =>
      server.name.includes(search) &&
      (since === undefined || Date.parse(publishedAt) >= Date.parse(since)) &&
      (version === undefined || server.version === (version === "latest" ? newest : version)),
  );
  const start = Number.parseInt(cursor, 16);
  const end = start + Number(limit);
  const servers = found.slice(start, end).map(shown);
  const next = end < found.length ? { nextCursor: end.toString(16) } : {};
  response.json({ servers, metadata: { count: servers.length, ...next } });
});

app.get("/v0.1/servers/:name/versions", ({ params }, response) => {
  const servers = rows.filter(({ server }) => server.name === params.name).reverse();
  if (servers.length === 0) response.status(404).json({ error: "Server not found" });
  else response.json({ servers: servers.map(shown), metadata: { count: servers.length } });
});

app.get("/v0.1/servers/:name/versions/:version", ({ params }, response) => {
  const wanted = params.version === "latest" ? newest : params.version;
  const found = rows.find(({ server }) => server.name === params.name && server.version === wanted);
  if (found === undefined) response.status(404).json({ error: "Server not found" });
  else response.json(shown(found));
});

app.use((_, response) => void response.status(404).json({ error: "Not found" }));

const asJson: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = typeof error?.status === "number" ? error.status : 500;
  response.status(status).json({ error: status < 500 ? "Bad request" : "Internal error" });
};
app.use(asJson);
