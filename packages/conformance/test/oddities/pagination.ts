import type { Oddity } from "../helpers/mutant.js";
import { answerInstead, isList, type ListBody, rewriteBody } from "../helpers/rewrite.js";

/** Changes the metadata of listings that have no cursor. */
function atTheEnd(change: (body: ListBody) => void): Oddity["wrap"] {
  return (sound) =>
    rewriteBody<ListBody>(sound, isList, (body) => {
      if (!body.metadata?.nextCursor) change(body);
    });
}

/** Hands out other cursors than it was given. */
function cursors(seal: (cursor: string) => string, open: (cursor: string) => string | undefined) {
  const wrap: Oddity["wrap"] = (sound) =>
    rewriteBody<ListBody>(
      answerInstead(sound, (url, request) => {
        const given = url.searchParams.get("cursor");
        if (!isList(url, request) || !given) return undefined;
        const cursor = open(given);
        if (cursor === undefined) return Response.json({ error: "Bad cursor" }, { status: 400 });
        url.searchParams.set("cursor", cursor);
        return sound(new Request(url, request));
      }),
      isList,
      ({ metadata }) => {
        if (metadata?.nextCursor) metadata.nextCursor = seal(metadata.nextCursor);
      },
    );
  return wrap;
}

const issued = new Map<string, string>();

/** Legal habits of the area `pagination`. */
export const paginationOddities: readonly Oddity[] = [
  {
    name: "gives null as the last cursor",
    misses: ["pagination.full-pages-have-cursor"],
    wrap: atTheEnd(({ metadata }) => {
      if (metadata) metadata.nextCursor = null;
    }),
  },
  {
    name: "gives an empty text as the last cursor",
    misses: ["pagination.full-pages-have-cursor"],
    wrap: atTheEnd(({ metadata }) => {
      if (metadata) metadata.nextCursor = "";
    }),
  },
  {
    name: "gives no metadata on the last page",
    misses: ["list.count-is-given"],
    wrap: atTheEnd((body) => {
      delete body.metadata;
    }),
  },
  {
    name: "ends each listing with an empty page",
    misses: ["pagination.cursor-names-last-row", "pagination.full-pages-have-cursor"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers, metadata }) => {
        if (metadata && servers.length > 0) metadata.nextCursor ??= "~";
      }),
  },
  {
    name: "gives opaque cursors with characters of base64",
    misses: [
      "client.unencoded-cursor",
      "errors.invalid-utf8",
      "pagination.any-text-is-a-cursor",
      "pagination.cursor-is-a-place",
      "pagination.cursor-names-last-row",
    ],
    wrap: cursors(
      (cursor) => Buffer.from(`?>~${cursor}`).toString("base64"),
      (cursor) => Buffer.from(cursor, "base64").toString().slice(3),
    ),
  },
  {
    name: "gives cursors that are good for one request",
    misses: [
      "pagination.any-text-is-a-cursor",
      "pagination.blank-cursor-is-the-start",
      "pagination.cursor-is-a-place",
      "pagination.cursor-names-last-row",
    ],
    wrap: cursors(
      (cursor) => {
        const key = String(issued.size + 1);
        issued.set(key, cursor);
        return key;
      },
      (key) => {
        const cursor = issued.get(key);
        issued.set(key, ":");
        return cursor === ":" ? undefined : cursor;
      },
    ),
  },
  {
    name: "gives pages that are shorter than asked for",
    misses: [
      "list.page-size",
      "pagination.full-pages-have-cursor",
      "surface.empty-parameters",
      "surface.malformed-values",
    ],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers, metadata }, { searchParams }) => {
        if (searchParams.has("search") || !metadata || servers.length < 4) return;
        servers.splice(servers.length - 1 - (servers.length % 3));
        const last = servers.at(-1)?.server;
        metadata.nextCursor = `${last?.["name"]}:${last?.["version"]}`;
        metadata.count = servers.length;
      }),
  },
  {
    name: "publishes a server while it is judged",
    misses: [],
    wrap: (sound) => {
      let requests = 0;
      return rewriteBody<ListBody>(sound, isList, ({ servers, metadata }, { searchParams }) => {
        requests += 1;
        const isPlain = !["search", "version", "updated_since"].some((name) =>
          searchParams.has(name),
        );
        if (requests < 12 || !isPlain || metadata?.nextCursor || servers.length === 0) return;
        servers.push({
          server: { name: "org.example/newcomer", description: "New", version: "1.0.0" },
        });
        if (metadata) metadata.count = servers.length;
      });
    },
  },
  {
    name: "takes a row out of its listing while it is judged",
    misses: [],
    wrap: (sound) => {
      let requests = 0;
      return rewriteBody<ListBody>(sound, isList, (body) => {
        requests += 1;
        if (requests < 12) return;
        body.servers = body.servers.filter(
          ({ server }) =>
            server["name"] !== "example.dev/sql-explorer" || server["version"] !== "0.7.0",
        );
        if (body.metadata) body.metadata.count = body.servers.length;
      });
    },
  },
];
