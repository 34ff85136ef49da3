import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// One table of plain arrays in the order of arrival. A cursor counts the rows that went before.
type Row = readonly [name: string, title: string, version: string, day: number, isLatest: 0 | 1];

const table: readonly Row[] = [
  ["com.example.maps/tiles", "Map tiles", "1.9.0", 1, 0],
  ["com.example.maps/tiles", "Map tiles", "2.0.0", 2, 1],
  ["com.example.maps/tiles", "Map tiles", "1.9.1", 9, 0],
  ["com.example.maps/routes", "Ways from here to there", "0.1.0", 3, 0],
  ["com.example.maps/routes", "Ways from here to there", "0.2.0", 4, 1],
  ["com.example.weather/forecast", "Weather for maps", "1.0.0", 5, 1],
  ["org.example/ledger", "Double entries", "3.1.4", 6, 1],
  ["org.example/ledger-export", "Entries as a table", "3.1.4", 6, 1],
  ["org.example/notes", "Notes", "2026.1", 7, 1],
  ["net.example/queue", "A queue", "1.0.0-rc.1", 8, 1],
  ["net.example/clock", "What time it is", "0.0.1", 10, 1],
];
const largestPage = 5;

const instant = (day: number): string =>
  new Date(Date.UTC(2026, 0, day, 8, 30, day, 250)).toISOString();

const item = ([name, title, version, day, isLatest]: Row): object => ({
  server: { $schema, name, title, description: `${title}, as a server`, version },
  _meta: {
    "io.modelcontextprotocol.registry/official": {
      status: "active",
      publishedAt: instant(day),
      updatedAt: instant(day),
      isLatest: isLatest === 1,
    },
  },
});

/** The rows that a query asks for; titles and descriptions are searched too, and `updated_since` is inclusive. */
const select = (query: URLSearchParams): readonly Row[] =>
  [
    ([name, title]: Row): boolean =>
      `${name} ${title}, as a server`
        .toLowerCase()
        .includes((query.get("search") ?? "").toLowerCase()),
    ([, , version, , isLatest]: Row): boolean =>
      [null, "", isLatest === 1 ? "latest" : version, version].includes(query.get("version")),
    ([, , , day]: Row): boolean =>
      !(Date.parse(instant(day)) < Date.parse(query.get("updated_since") ?? "")),
  ].reduce((rows, condition) => rows.filter(condition), table);

/** Sizes above the cap are cut; what is no size is as if it were not there. */
const pageSize = (text: string): number =>
  /^[1-9]\d*$/.test(text) ? Math.min(largestPage, Number(text)) : largestPage;

const list = (query: URLSearchParams, skippedAtBorders: number): object => {
  const rows = select(query);
  const from = Number(/^\d{1,6}$/.exec(query.get("cursor") ?? "")?.[0] ?? 0);
  const to = from + pageSize(query.get("limit") ?? "");
  const servers = rows.slice(from, to).map(item);
  const more = to < rows.length && { nextCursor: String(to + skippedAtBorders) };
  return { servers, metadata: { count: servers.length, ...more } };
};

const versions = (wanted: string): readonly Row[] =>
  [...table].filter(([name]) => name === wanted).sort((a, b) => b[3] - a[3]);

const answer = (target: string, skippedAtBorders: number): [status: number, body: object] => {
  const [path = "", query = ""] = target.split("?");
  const [, prefix, servers, name, word, version, ...rest] = path.split("/");
  const missing = { error: "There is nothing here" };
  if (prefix !== "v0.1" || servers !== "servers" || rest.length > 0) return [404, missing];
  if (name === undefined) return [200, list(new URLSearchParams(query), skippedAtBorders)];
  if (word !== "versions") return [404, missing];
  const found = versions(decodeURIComponent(name));
  if (version === undefined)
    return found.length > 0
      ? [200, { servers: found.map(item), metadata: { count: found.length } }]
      : [404, { error: "No server of that name" }];
  const one = found.find(([, , own, , isLatest]) =>
    [own, isLatest === 1 ? "latest" : own].includes(decodeURIComponent(version)),
  );
  return one === undefined ? [404, { error: "No such version" }] : [200, item(one)];
};

/** A registry on one table. Faulty, it drops the row after each page border. */
export async function arrayTable({ faulty = false } = {}) {
  const server = createServer(({ method, url = "/" }, response) => {
    const [status, body] =
      method === "GET" || method === "HEAD"
        ? answer(url, faulty ? 1 : 0)
        : [405, { error: `${method} is not offered` }];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
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
