import Fastify, { type FastifyInstance } from "fastify";

interface Release {
  readonly version: string;
  readonly at: string;
}

interface ListQuery {
  readonly limit: number;
  readonly cursor?: string;
  readonly search: string;
  readonly version?: string;
  readonly updated_since?: string;
}

const officialKey = "io.modelcontextprotocol.registry/official";

/** Releases of each server, newest first. */
const releases: Readonly<Record<string, readonly Release[]>> = {
  "net.example/archive": [
    { version: "2.0.0", at: "2026-03-05T08:00:00Z" },
    { version: "1.9.0+fix", at: "2026-03-01T08:00:00Z" },
  ],
  "net.example/library": [
    { version: "3.1.0", at: "2026-03-04T08:00:00Z" },
    { version: "3.0.0", at: "2026-03-02T08:00:00Z" },
    { version: "2.9.9", at: "2026-02-01T08:00:00Z" },
  ],
  "net.example/museum": [{ version: "0.0.1", at: "2026-03-03T08:00:00Z" }],
};

const rows = Object.entries(releases).flatMap(([name, all]) =>
  all.map((release) => ({ name, release, isLatest: release === all[0] })),
);

function entry({ name, release, isLatest }: (typeof rows)[number]): object {
  const { at, version } = release;
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
  const official = {
    status: "active",
    statusChangedAt: at,
    publishedAt: at,
    updatedAt: at,
    isLatest,
  };
  return {
    server: { $schema, name, version, description: "Finds what is kept." },
    _meta: { [officialKey]: official },
  };
}

const listQuery = {
  type: "object",
  properties: {
    limit: { type: "integer", minimum: 1, maximum: 100, default: 30 },
    cursor: { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
    search: { type: "string", default: "" },
    version: { type: "string" },
    updated_since: { type: "string", format: "date-time" },
  },
};

/** A registry on Fastify: parameters checked by schema, a cursor that names the last row of its page. */
export function createApp(): FastifyInstance {
  const app = Fastify();
  app.setErrorHandler(
    ({ statusCode = 500, message }: { statusCode?: number; message: string }, _, reply) =>
      reply.status(statusCode).send({ error: statusCode < 500 ? message : "Internal error" }),
  );
  app.setNotFoundHandler((_, reply) => reply.status(404).send({ error: "Not found" }));
  app.addHook("onRequest", async ({ url }, reply) => {
    if (url.includes("%00")) await reply.status(400).send({ error: "null character" });
  });

  app.get<{ Querystring: ListQuery }>(
    "/v0.1/servers",
    { schema: { querystring: listQuery } },
    ({ query }, reply) => {
      const { limit, cursor, search, version, updated_since: since } = query;
      const last = cursor && Buffer.from(cursor, "base64url").toString();
      const after = last
        ? rows.findIndex(({ name, release }) => `${name} ${release.version}` === last)
        : -1;
      if (last && after < 0)
        return reply.status(400).send({ error: "the cursor is none of this registry" });
      const found = rows
        .slice(after + 1)
        .filter(
          ({ name, release, isLatest }) =>
            name.includes(search.toLowerCase()) &&
            (since === undefined || Date.parse(release.at) >= Date.parse(since)) &&
            (version === undefined ||
              (version === "latest" ? isLatest : release.version === version)),
        );
      const page = found.slice(0, limit);
      const end = found.length > limit ? page.at(-1) : undefined;
      const nextCursor =
        end && Buffer.from(`${end.name} ${end.release.version}`).toString("base64url");
      return reply.send({
        servers: page.map(entry),
        metadata: { count: page.length, ...(nextCursor && { nextCursor }) },
      });
    },
  );

  app.get<{ Params: { name: string } }>("/v0.1/servers/:name/versions", ({ params }, reply) => {
    const servers = rows.filter(({ name }) => name === params.name).map(entry);
    if (servers.length === 0) return reply.status(404).send({ error: "Server not found" });
    return reply.send({ servers, metadata: { count: servers.length } });
  });

  app.get<{ Params: { name: string; version: string } }>(
    "/v0.1/servers/:name/versions/:version",
    ({ params: { name, version } }, reply) => {
      const found = rows.find(
        (row) =>
          row.name === name &&
          (version === "latest" ? row.isLatest : row.release.version === version),
      );
      return found
        ? reply.send(entry(found))
        : reply.status(404).send({ error: "Server not found" });
    },
  );
  return app;
}
