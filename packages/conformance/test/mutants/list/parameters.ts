import { officialKey } from "../../../src/engine/rows.js";
import type { Mutant } from "../../helpers/mutant.js";
import {
  answerInstead,
  isList,
  isVersion,
  isVersions,
  type ListBody,
  type Matches,
  problem,
  rewriteBody,
  rewriteUrl,
} from "../../helpers/rewrite.js";

function listWith(...names: readonly string[]): Matches {
  return (url, request) =>
    isList(url, request) && names.every((name) => url.searchParams.has(name));
}

const isSearchAlone: Matches = (url, request) =>
  listWith("search")(url, request) &&
  !["version", "updated_since"].some((name) => url.searchParams.has(name));

/** Adds an item to answers that are whole. */
function addItem(matches: Matches, item: (body: ListBody) => unknown): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<ListBody>(sound, matches, (body) => {
      if (body.metadata?.nextCursor || body.servers.length === 0) return;
      body.servers.push(item(body) as ListBody["servers"][number]);
      if (body.metadata) body.metadata.count = body.servers.length;
    });
}

function forgetBeside(name: string, other: string): Mutant["wrap"] {
  return (sound) =>
    rewriteUrl(sound, listWith(name, other), ({ searchParams }) => searchParams.delete(name));
}

const statesDefault = ({ searchParams }: URL): boolean =>
  searchParams.get("include_deleted") === "false";

/** Reads any text of `include_deleted` as true. */
function readAsTrue(matches: Matches): Mutant["wrap"] {
  return (sound) =>
    rewriteUrl(
      sound,
      (url, request) => matches(url, request) && statesDefault(url),
      ({ searchParams }) => searchParams.set("include_deleted", "true"),
    );
}

/** Puts something into every document. */
function changeDocuments(change: (server: Record<string, unknown>) => void): Mutant["wrap"] {
  type Body = Partial<ListBody> & ListBody["servers"][number];
  const matches: Matches = (url, request) =>
    [isList, isVersions, isVersion].some((operation) => operation(url, request));
  return (sound) =>
    rewriteBody<Body>(sound, matches, (body) => {
      for (const { server } of body.servers ?? [body]) change(server);
    });
}

/** Adds a key to the metadata of every listed row. */
function addMeta(key: string): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<ListBody>(sound, isList, ({ servers }) => {
      for (const item of servers) item._meta = { ...item._meta, [key]: { stars: 4 } };
    });
}

function refuseSince(matches: RegExp): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, (url, request) =>
      isList(url, request) && matches.test(url.searchParams.get("updated_since") ?? "")
        ? problem(400, "Bad instant")
        : undefined,
    );
}

/** Faults of how a listing reads its parameters, and of what stands where in a row. */
export const listParameterMutants: readonly Mutant[] = [
  {
    name: "lists a server more that a search matches by its description",
    kills: ["list.literal-search", "list.search-matches-names"],
    wrap: addItem(isSearchAlone, ({ servers }) => ({
      ...servers[0],
      server: { ...servers[0]?.server, name: "org.example/other", version: "7.0.0" },
    })),
  },
  {
    name: "searches in lower case alone",
    kills: ["list.search-ignores-case", "surface.malformed-values"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, listWith("search"), (body, { searchParams }) => {
        const text = searchParams.get("search") ?? "";
        body.servers = body.servers.filter(({ server }) => String(server["name"]).includes(text));
        if (body.metadata) body.metadata.count = body.servers.length;
      }),
  },
  {
    name: "forgets the search beside a version",
    kills: ["list.filters-combine"],
    wrap: forgetBeside("search", "version"),
  },
  {
    name: "forgets the version beside a search",
    kills: ["list.filters-combine"],
    wrap: forgetBeside("version", "search"),
  },
  {
    name: "forgets `updated_since` beside a search",
    kills: ["list.filters-combine", "list.updated-since-is-strict"],
    wrap: forgetBeside("updated_since", "search"),
  },
  {
    name: "writes status and instants into documents",
    kills: ["list.registry-data-in-meta"],
    wrap: changeDocuments((server) => {
      server["status"] = "active";
    }),
  },
  {
    name: "writes its metadata into the `_meta` of documents",
    kills: ["list.registry-data-in-meta"],
    wrap: changeDocuments((server) => {
      server["_meta"] = { [officialKey]: { status: "active" } };
    }),
  },
  {
    name: "adds a key without a namespace to `_meta`",
    kills: ["list.meta-keys-are-namespaced"],
    wrap: addMeta("rating"),
  },
  {
    name: "adds a key in the protocol's namespace to `_meta`",
    kills: ["list.meta-keys-keep-out"],
    wrap: addMeta("io.modelcontextprotocol.registry/rating"),
  },
  {
    name: "fails on a limit of four digits",
    kills: ["list.large-limit"],
    wrap: (sound) =>
      answerInstead(sound, ({ searchParams }) =>
        /^\d{4}$/.test(searchParams.get("limit") ?? "") ? problem(507, "Out of memory") : undefined,
      ),
  },
  {
    name: "answers a version that no row has with 404",
    kills: ["list.unknown-version-is-empty"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.searchParams.get("version")?.startsWith("0.0.0-conformance")
          ? problem(404, "No such version")
          : undefined,
      ),
  },
  {
    name: "refuses instants with a fraction",
    kills: ["list.updated-since-forms"],
    wrap: refuseSince(/T00:00:00\.\d/),
  },
  {
    name: "refuses instants with an offset",
    kills: ["list.updated-since-forms"],
    wrap: refuseSince(/[+-]\d\d:\d\d$/),
  },
  {
    name: "takes the text `false` for true in the listing",
    kills: ["list.include-deleted-default", "list.since-refuses-hiding-deleted"],
    wrap: readAsTrue(isList),
  },
  {
    name: "takes the text `false` for true among versions",
    kills: ["list.include-deleted-default", "surface.include-deleted-forms"],
    wrap: readAsTrue(isVersions),
  },
  {
    name: "takes the text `false` for true of a single version",
    kills: ["list.include-deleted-default"],
    wrap: readAsTrue(isVersion),
  },
];
