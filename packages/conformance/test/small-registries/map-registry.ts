import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

type Version = Readonly<
  Record<"name" | "version", string> & Record<"publishedAt" | "updatedAt", bigint>
>;

const refusal = (status: number, title: string, detail: string) =>
  Object.assign(new Error(detail), { status, title });

// Nanoseconds, and all of their digits are shown; comparisons round to the millisecond.
const second = 1_000_000_000n;
const noon = BigInt(Date.UTC(2026, 4, 1, 12)) * 1_000_000n;

function showInstant(time: bigint): string {
  const seconds = new Date(Number(time / second) * 1_000).toISOString().slice(0, 19);
  return `${seconds}.${String(time % second).padStart(9, "0")}Z`;
}

function readInstant(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw refusal(422, "Unprocessable", "updated_since is no instant");
  return time;
}

/** A catalogue in a map, shown in the order of its keys. Cursors are JSON in base64url, and hold the last key. */
class Catalogue {
  readonly #versions = new Map<string, Version>();
  readonly repeatsBorders: boolean;

  constructor(repeatsBorders: boolean) {
    this.repeatsBorders = repeatsBorders;
    for (const [name, version, published, updated] of [
      ["com.example/billing", "1.0.0", 1n, 0n],
      ["com.example/billing", "1.0.0+build.5", 2n, 10n],
      ["com.example/billing", "1.1.0-beta.1+exp.sha-5114f85", 3n, 4_999_600_000n],
      ["com.example/billing", "1.1.0", 4n, 5_200_000_001n],
      ["com.example/calendar", "0.9.0", 1n, 500n],
      ["com.example/calendar", "0.10.0", 2n, 90n * second],
      ["com.example/mail", "4.0.0", 2n, 90n * second],
      ["com.example/mail-archive", "4.0.0", 2n, 4_999_999_999n],
      ["dev.example.team/search", "7.2.0", 3n, 5n * second],
    ] as const) {
      const instants = {
        publishedAt: noon - 3600n * second + published,
        updatedAt: noon + updated,
      };
      this.#versions.set(`${name} ${version}`, { name, version, ...instants });
    }
  }

  page(query: URLSearchParams): object {
    const limit = query.get("limit") ?? "10";
    if (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 20)
      throw refusal(422, "Unprocessable", "limit is an integer from 1 to 20");
    const after = this.#open(query.get("cursor"));
    const since = readInstant(query.get("updated_since") ?? "1970-01-01T00:00:00Z");
    const wanted = query.get("version");
    const rows = [...this.#versions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([key]) => (this.repeatsBorders ? key >= after : key > after))
      .filter(([, { name }]) => name.includes(query.get("search") ?? ""))
      .filter(([, row]) => [null, row.version, this.#alias(row)].includes(wanted))
      .filter(([, { updatedAt }]) => Math.round(Number(updatedAt) / 1e6) > since - 1);
    const shown = rows.slice(0, Number(limit));
    const last = rows.length > shown.length ? shown.at(-1)?.[0] : undefined;
    const nextCursor = last && Buffer.from(JSON.stringify({ last })).toString("base64url");
    return {
      metadata: { nextCursor: nextCursor ?? null, count: shown.length },
      servers: shown.map(([, row]) => this.#item(row)),
    };
  }

  versions(name: string): object {
    const rows = this.#of(name);
    return { servers: rows.map((row) => this.#item(row)), metadata: { count: rows.length } };
  }

  version(name: string, wanted: string): object {
    const row = this.#of(name).find((own) => [own.version, this.#alias(own)].includes(wanted));
    if (row === undefined) throw refusal(404, "Not Found", "Version not found");
    return this.#item(row);
  }

  /** All versions of a name, the newest first. */
  #of(wanted: string): Version[] {
    const rows = [...this.#versions.values()].filter(({ name }) => name === wanted);
    if (rows.length === 0) throw refusal(404, "Not Found", "Server not found");
    return rows.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
  }

  #alias(row: Version): string {
    return this.#of(row.name)[0] === row ? "latest" : row.version;
  }

  #open(cursor: string | null): string {
    const text = Buffer.from(cursor ?? "", "base64url").toString();
    const [, last = ""] = /^\{"last":"([^"]+)"\}$/.exec(text) ?? [];
    if (cursor !== null && last === "") throw refusal(400, "Bad Request", "cursor is unknown");
    return last;
  }

  #item(row: Version): object {
    const { name, version } = row;
    const official = {
      isLatest: this.#alias(row) === "latest",
      publishedAt: showInstant(row.publishedAt),
      updatedAt: showInstant(row.updatedAt),
      statusChangedAt: showInstant(row.publishedAt),
      status: "active",
    };
    return {
      _meta: { "io.modelcontextprotocol.registry/official": official },
      server: { $schema, version, name, description: "Kept in a map" },
    };
  }
}

function route(catalogue: Catalogue, { method = "", url = "/" }: IncomingMessage): object {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const match = /^\/v0(?:\.1)?\/servers(?:\/([^/]+)\/versions(?:\/([^/]+))?)?$/.exec(pathname);
  if (match === null || !/^(?:GET|HEAD)$/.test(method))
    throw refusal(404, "Not Found", "No such route");
  const [, name, version] = match.map((part) => part && decodeURIComponent(part));
  if (name === undefined) return catalogue.page(searchParams);
  return version === undefined ? catalogue.versions(name) : catalogue.version(name, version);
}

/** A registry on a map. Faulty, it starts each page with the last row of the page before. */
export async function mapRegistry({ faulty = false } = {}) {
  const catalogue = new Catalogue(faulty);
  const server = createServer((request, response) => {
    try {
      const body = JSON.stringify(route(catalogue, request));
      response.setHeader("Content-Type", "application/json").end(body);
    } catch (error) {
      const {
        status = 500,
        title = "Fault",
        message,
      } = error as Partial<ReturnType<typeof refusal>>;
      response.writeHead(status, { "Content-Type": "application/problem+json" });
      response.end(JSON.stringify({ status, title, detail: message, type: "about:blank" }));
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
