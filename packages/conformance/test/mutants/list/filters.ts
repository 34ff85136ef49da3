import { officialKey } from "../../../src/engine/rows.js";
import type { Mutant } from "../../helpers/mutant.js";
import {
  answerInstead,
  isList,
  type ListBody,
  type Matches,
  problem,
  rewriteBody,
  rewriteUrl,
} from "../../helpers/rewrite.js";

function listWith(name: string): Matches {
  return (url, request) => isList(url, request) && url.searchParams.has(name);
}

/** Requests that ask for deleted rows. */
const includingDeleted: Matches = (url, request) =>
  isList(url, request) && url.searchParams.get("include_deleted") === "true";

/** Changes a query parameter of the listing before it is read; undefined takes it away. */
function changeParameter(
  name: string,
  change: (value: string) => string | undefined,
): Mutant["wrap"] {
  return (sound) =>
    rewriteUrl(sound, listWith(name), ({ searchParams }) => {
      const changed = change(searchParams.get(name) ?? "");
      if (changed === undefined) searchParams.delete(name);
      else searchParams.set(name, changed);
    });
}

/** Changes the items of listings. */
function changeItems(
  matches: Matches,
  change: (servers: ListBody["servers"], url: URL) => ListBody["servers"],
): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<ListBody>(sound, matches, (body, url) => {
      body.servers = change(body.servers, url);
      if (body.metadata) body.metadata.count = body.servers.length;
    });
}

function isAccepted(limit: string): boolean {
  return /^[1-9]\d?$|^100$/.test(limit);
}

function isUtcSecond(instant: string): boolean {
  const time = Date.parse(instant);
  return !Number.isNaN(time) && new Date(time).toISOString().replace(".000", "") === instant;
}

const isLatestPage: Matches = (url, request) =>
  isList(url, request) &&
  url.searchParams.get("version") === "latest" &&
  !url.searchParams.has("cursor") &&
  !url.searchParams.has("search");

/** Faults of what a listing leaves out. */
export const listFilterMutants: readonly Mutant[] = [
  {
    name: "forgets the newest row among what was updated since an instant",
    kills: ["list.updated-since-misses-nothing"],
    wrap: changeItems(
      (url, request) =>
        listWith("updated_since")(url, request) &&
        !url.searchParams.get("updated_since")?.startsWith("19"),
      (servers) => servers.filter(({ server }) => server["name"] !== "org.example.kitchen/recipes"),
    ),
  },
  {
    name: "ignores `limit`",
    kills: [
      "encoding.parameter-names",
      "list.limit-bounds",
      "list.limit-caps-page",
      "pagination.any-text-is-a-cursor",
      "pagination.blank-cursor-is-the-start",
      "pagination.cursor-is-a-place",
      "pagination.full-pages-have-cursor",
      "surface.limit-is-decimal",
    ],
    wrap: changeParameter("limit", (limit) => (isAccepted(limit) ? undefined : limit)),
  },
  {
    name: "gives one item more than `limit`",
    kills: [
      "encoding.parameter-names",
      "list.limit-bounds",
      "list.limit-caps-page",
      "pagination.any-text-is-a-cursor",
      "pagination.blank-cursor-is-the-start",
      "pagination.cursor-is-a-place",
      "pagination.full-pages-have-cursor",
      "surface.limit-is-decimal",
    ],
    wrap: changeParameter("limit", (limit) =>
      isAccepted(limit) ? String(Math.min(100, Number(limit) + 1)) : limit,
    ),
  },
  {
    name: "answers a search that matches nothing with 404",
    kills: [
      "list.count-is-given",
      "list.literal-search",
      "list.search-takes-blanks",
      "list.unmatched-search-is-empty",
      "surface.long-request-line",
      "surface.null-comes-first",
    ],
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      if (!listWith("search")(new URL(request.url), request) || !response.ok) return response;
      const { servers } = (await response.clone().json()) as ListBody;
      return servers.length > 0 ? response : problem(404, "None");
    },
  },
  {
    name: "answers a search that matches nothing with everything",
    kills: [
      "list.literal-search",
      "list.search-takes-blanks",
      "list.unmatched-search-is-empty",
      "surface.long-request-line",
    ],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) => {
        if (!listWith("search")(url, request)) return undefined;
        const response = await sound(request);
        if (!response.ok) return response;
        const { servers } = (await response.clone().json()) as ListBody;
        if (servers.length > 0) return response;
        url.searchParams.delete("search");
        return sound(new Request(url, request));
      }),
  },
  {
    name: "lists two versions of a server as its latest",
    kills: ["list.latest-filter-one-per-name"],
    wrap: changeItems(isLatestPage, ([first, second, ...others]) =>
      first && second
        ? [first, { ...first, server: { ...first.server, version: "0.0.1" } }, ...others]
        : first
          ? [first]
          : [],
    ),
  },
  {
    name: "lists a row with `version=latest` that is flagged as not the latest",
    kills: ["list.latest-filter-is-flagged"],
    wrap: changeItems(isLatestPage, (servers) => {
      const official = servers[0]?._meta?.[officialKey];
      if (official) official["isLatest"] = false;
      return servers;
    }),
  },
  {
    name: "ignores `version` unless it is latest",
    kills: [
      "list.latest-filter-is-lower-case",
      "list.unknown-version-is-empty",
      "list.version-filter-is-exact",
      "surface.plus-is-a-blank",
    ],
    wrap: changeParameter("version", (version) => (version === "latest" ? version : undefined)),
  },
  {
    name: "takes a `v` off the version that is filtered by",
    kills: ["list.version-filter-is-exact"],
    wrap: changeParameter("version", (version) => version.replace(/^v/, "")),
  },
  {
    name: "takes the build metadata off the version that is filtered by",
    kills: ["list.version-filter-is-exact", "surface.plus-is-a-blank"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) => {
        if (url.searchParams.get("version") !== "1.0.0+build.1") return undefined;
        url.searchParams.set("version", "1.0.0");
        return sound(new Request(url, request));
      }),
  },
  {
    name: "lists deleted rows by default",
    kills: ["list.hides-deleted"],
    wrap: (sound) =>
      rewriteUrl(
        sound,
        (url, request) =>
          isList(url, request) &&
          !url.searchParams.get("updated_since") &&
          ["", "false"].includes(url.searchParams.get("include_deleted") ?? ""),
        ({ searchParams }) => searchParams.set("include_deleted", "true"),
      ),
  },
  {
    name: "lists deleted rows alone with `include_deleted=true`",
    kills: [
      "list.include-deleted-only-adds",
      "list.since-may-include-deleted",
      "list.updated-since-extremes",
    ],
    wrap: changeItems(includingDeleted, (servers) =>
      servers.filter(({ _meta }) => _meta?.[officialKey]?.["status"] === "deleted"),
    ),
  },
  {
    name: "leaves deprecated rows out with `include_deleted=true`",
    kills: ["list.include-deleted-only-adds", "list.updated-since-extremes"],
    wrap: changeItems(includingDeleted, (servers) =>
      servers.filter(({ _meta }) => _meta?.[officialKey]?.["status"] !== "deprecated"),
    ),
  },
  {
    name: "searches for beginnings of names alone",
    kills: ["list.search-finds-names", "surface.malformed-values"],
    wrap: changeItems(listWith("search"), (servers, { searchParams }) => {
      const text = (searchParams.get("search") ?? "").toLowerCase();
      return servers.filter(({ server }) => String(server["name"]).toLowerCase().startsWith(text));
    }),
  },
  {
    name: "searches among latest versions alone",
    kills: ["list.search-finds-names", "surface.malformed-values"],
    wrap: (sound) =>
      rewriteUrl(sound, listWith("search"), ({ searchParams }) => {
        if (!searchParams.has("version")) searchParams.set("version", "latest");
      }),
  },
  {
    name: "ignores `updated_since`",
    kills: [
      "list.since-refuses-hiding-deleted",
      "list.updated-since-extremes",
      "list.updated-since-holds",
    ],
    wrap: changeParameter("updated_since", (since) => (isUtcSecond(since) ? undefined : since)),
  },
  {
    name: "reads year and month of `updated_since` alone",
    kills: ["list.updated-since-holds"],
    wrap: changeParameter("updated_since", (since) =>
      isUtcSecond(since) ? `${since.slice(0, 8)}01T00:00:00Z` : since,
    ),
  },
];
