import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// A file for each version in a folder that is read anew for each request. A cursor is a page number and its
// size. There is no search, and says so. Instants are shown in whole seconds and compared as they round.
const written: Readonly<Record<string, readonly [version: string, updated: string][]>> = {
  "com.example/archive": [
    ["1.0.0", "2026-02-01T10:00:00.120Z"],
    ["1.2.0", "2026-02-03T10:00:04.900Z"],
    ["1.10.0", "2026-02-03T10:00:05.300Z"],
  ],
  "com.example/archive.tools": [["1.0.0", "2026-02-09T00:00:00.000Z"]],
  "com.example/banner": [["0.3.0", "2026-02-03T10:00:04.999Z"]],
  "example.org/pages": [
    ["2.0.0", "2026-02-01T10:00:00.700Z"],
    ["2.0.1", "2026-02-09T00:00:00.999Z"],
  ],
};
const sizes = ["1", "2", "5", "10"];

interface Stored {
  readonly server: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
  };
  readonly updated: string;
  readonly latest: boolean;
}

async function writeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "small-registry-"));
  for (const [name, versions] of Object.entries(written))
    for (const [index, [version, updated]] of versions.entries()) {
      const server = { $schema, name, version, description: "Kept in a file" };
      const stored: Stored = { server, updated, latest: index === versions.length - 1 };
      await writeFile(
        join(folder, `${name.replace("/", "@")}@${index}.json`),
        JSON.stringify(stored),
      );
    }
  return folder;
}

async function readFolder(folder: string, beginning = ""): Promise<readonly Stored[]> {
  const files = (await readdir(folder)).filter((file) => file.startsWith(beginning)).sort();
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as Stored),
  );
}

function itemOf({ server, updated, latest }: Stored): object {
  const updatedAt = `${updated.slice(0, 19)}Z`;
  const official = { status: "active", publishedAt: updatedAt, updatedAt, isLatest: latest };
  return { server, _meta: { "io.modelcontextprotocol.registry/official": official } };
}

type Answer = readonly [status: number, body: string | object];

async function list(folder: string, query: URLSearchParams, readsSince: boolean): Promise<Answer> {
  if (query.has("search")) return [400, { error: "This registry is not searched" }];
  const [page = "1", size = query.get("limit") ?? "10"] = query.get("cursor")?.split("-of-") ?? [];
  if (!sizes.includes(size)) return [400, { error: `limit is one of ${sizes.join(", ")}` }];
  if (!/^[1-9]\d{0,5}$/.test(page)) return [400, { error: "no such page" }];
  const since = readsSince && query.has("updated_since") ? query.get("updated_since") : undefined;
  const instant = Date.parse(since ?? "1970-01-01T00:00:00Z");
  if (Number.isNaN(instant)) return [400, { error: "updated_since is no instant" }];
  const version = query.get("version");
  const rows = (await readFolder(folder)).filter(
    ({ server, updated, latest }) =>
      (version === null || version === server.version || (version === "latest" && latest)) &&
      Math.round(Date.parse(updated) / 1_000) * 1_000 >= instant,
  );
  const to = Number(page) * Number(size);
  const servers = rows.slice(to - Number(size), to).map(itemOf);
  const nextCursor = to < rows.length ? `${Number(page) + 1}-of-${size}` : "";
  return [200, { servers, metadata: { nextCursor, count: servers.length } }];
}

async function answer(folder: string, target: string, readsSince: boolean): Promise<Answer> {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  if (pathname === "/v0.1/servers") return list(folder, searchParams, readsSince);
  const [, name, version] = /^\/v0\.1\/servers\/([^/]+)\/versions(?:\/(.+))?$/.exec(pathname) ?? [];
  if (name === undefined) return [404, "404 page not found\n"];
  const beginning = `${decodeURIComponent(name).replace("/", "@")}@`;
  const rows = [...(await readFolder(folder, beginning))].reverse();
  if (rows.length === 0) return [404, { error: "no such server" }];
  if (version === undefined) return [200, { servers: rows.map(itemOf) }];
  const row = rows.find(({ server, latest }) =>
    [server.version, latest ? "latest" : server.version].includes(decodeURIComponent(version)),
  );
  return row === undefined ? [404, { error: "no such version" }] : [200, itemOf(row)];
}

/** A registry of files. Faulty, it lists all rows whatever `updated_since` says. */
export async function jsonFiles({ faulty = false } = {}) {
  const folder = await writeFolder();
  const server = createServer(async ({ url = "/" }, response) => {
    const [status, body] = await answer(folder, url, !faulty).catch(
      (): Answer => [400, { error: "this request cannot be read" }],
    );
    const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
    const type = typeof body === "string" ? "text/plain; charset=utf-8" : "application/json";
    response.writeHead(status, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    target: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}
