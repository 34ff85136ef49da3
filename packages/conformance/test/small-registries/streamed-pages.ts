import { randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// Rows come out of generators and go out in small chunks. Each page hands out a cursor that is good for one
// request, so that a walk ends with an empty page; withdrawn rows take their place on a page, which then is
// shorter, or empty in the middle of a walk.
interface Row {
  readonly name: string;
  readonly version: string;
  readonly newest: boolean;
  readonly withdrawn: boolean;
}
type Filter = (row: Row) => boolean;
interface Place {
  readonly from: number;
  readonly limit: number;
}

const onOneDay = "2026-06-30T23:59:59Z";

function* catalogue(): Generator<Row> {
  for (const [letter, count] of Object.entries({ a: 3, b: 1, c: 2, d: 4 }))
    for (let minor = 0; minor < count; minor += 1) {
      const name = `com.example.stream/${letter}${letter}-tap`;
      const newest = minor === count - 1;
      yield { name, version: `1.${minor}.0`, newest, withdrawn: letter === "c" && !newest };
    }
}

function* those(rows: Iterable<Row>, keep: Filter): Generator<Row> {
  for (const row of rows) if (keep(row)) yield row;
}

function* slice(rows: Iterable<Row>, { from, limit }: Place): Generator<Row> {
  let index = 0;
  for (const row of rows) {
    if (index >= from && index < from + limit) yield row;
    index += 1;
  }
}

function itemOf({ name, version, newest, withdrawn }: Row): object {
  const official = {
    status: withdrawn ? "deleted" : "active",
    publishedAt: onOneDay,
    updatedAt: onOneDay,
    isLatest: newest,
  };
  return {
    server: { $schema, name, version, description: "Streams" },
    _meta: { "io.modelcontextprotocol.registry/official": official },
  };
}

function* bodyOf(rows: Iterable<Row>, cursor?: string): Generator<string> {
  let comma = "";
  yield '{"servers":[';
  for (const row of rows) {
    yield comma + JSON.stringify(itemOf(row));
    comma = ",";
  }
  yield `],"metadata":${JSON.stringify({ nextCursor: cursor })}}`;
}

function filterOf(query: URLSearchParams): Filter {
  const since = Date.parse(query.get("updated_since") ?? "1970-01-01T00:00:00Z");
  return ({ name, version, newest }) =>
    name.includes(query.get("search") ?? "") &&
    ["", version, newest ? "latest" : version].includes(query.get("version") ?? "") &&
    Date.parse(onOneDay) > since;
}

class Streams {
  readonly #places = new Map<string, Place>();

  readonly endless: boolean;

  constructor(endless: boolean) {
    this.endless = endless;
  }

  /** The rest of a listing; undefined where the cursor was used up or never given. */
  list(query: URLSearchParams): Iterable<string> | undefined {
    const given = query.get("cursor");
    const asked = Math.min(100, Number.parseInt(query.get("limit") ?? "", 10)) || 4;
    const place = given === null ? { from: 0, limit: Math.max(1, asked) } : this.#places.get(given);
    if (place === undefined) return undefined;
    this.#places.delete(given ?? "");
    const filter = filterOf(query);
    const raw = [...slice(those(catalogue(), filter), place)];
    const revealed = query.get("include_deleted") === "true";
    const rows = those(raw, ({ withdrawn }) => revealed || !withdrawn);
    return bodyOf(rows, raw.length > 0 || this.endless ? this.#cursorAfter(place) : undefined);
  }

  #cursorAfter({ from, limit }: Place): string {
    const cursor = randomUUID();
    this.#places.set(cursor, { from: from + limit, limit });
    return cursor;
  }
}

async function send(
  response: ServerResponse,
  status: number,
  parts: Iterable<string>,
): Promise<void> {
  response.writeHead(status, { "content-type": "application/json;charset=UTF-8" });
  await pipeline(Readable.from(parts), response);
}

/** A registry of generators. Faulty, it hands out new cursors to empty pages for ever. */
export async function streamedPages({ faulty = false } = {}) {
  const streams = new Streams(faulty);
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const [, prefix, servers, name, versions, version, ...rest] = pathname.split("/");
    const isKnown = /^v0(\.1)?$/.test(prefix ?? "") && servers === "servers" && rest.length === 0;
    if (isKnown && name === undefined) {
      const parts = streams.list(searchParams);
      return parts === undefined
        ? send(response, 400, ['{"error":', '"this cursor was used before"', "}"])
        : send(response, 200, parts);
    }
    const revealed = searchParams.get("include_deleted") === "true";
    const rows = [
      ...those(catalogue(), (row) => encodeURIComponent(row.name) === name?.replace("%2f", "%2F")),
    ].filter(({ withdrawn }) => revealed || !withdrawn);
    const row = rows.find((one) => version === one.version || (version === "latest" && one.newest));
    if (!isKnown || versions !== "versions" || rows.length === 0 || (version && !row))
      return send(response, 404, ['{"error":', '"not here"', "}"]);
    return send(response, 200, row === undefined ? bodyOf(rows) : [JSON.stringify(itemOf(row))]);
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
