import { officialKey } from "../../src/engine/rows.js";
import type { Oddity } from "../helpers/mutant.js";
import {
  answerInstead,
  isList,
  isVersion,
  isVersions,
  type ListBody,
  type Matches,
  rewriteBody,
  rewriteUrl,
} from "../helpers/rewrite.js";

type Item = ListBody["servers"][number];

const isRead: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((operation) => operation(url, request));

/** Changes every row wherever it is returned. */
function changeItems(change: (item: Item) => void): Oddity["wrap"] {
  return (sound) =>
    rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isRead, (body) => {
      for (const item of body.servers ?? [body as Item]) change(item);
    });
}

function changeOfficial(change: (official: Record<string, unknown>) => void): Oddity["wrap"] {
  return changeItems(({ _meta }) => {
    const official = _meta?.[officialKey];
    if (official) change(official);
  });
}

/** Legal habits of the area `list`. */
export const listOddities: readonly Oddity[] = [
  {
    name: "shows when a version was published finer than when it was updated",
    misses: [],
    wrap: changeOfficial((official) => {
      const { publishedAt, updatedAt } = official;
      if (publishedAt === updatedAt && /:\d\dZ$/.test(String(publishedAt)))
        official["publishedAt"] = String(publishedAt).replace("Z", ".9Z");
    }),
  },
  {
    name: "gives no `_meta`",
    misses: ["client.status-is-shown", "list.official-meta-complete"],
    wrap: changeItems((item) => {
      delete item._meta;
    }),
  },
  {
    name: "gives no official metadata beside its own",
    misses: ["client.status-is-shown", "list.official-meta-complete"],
    wrap: changeItems((item) => {
      item._meta = { "com.example/ratings": { stars: 4 } };
    }),
  },
  {
    name: "gives official metadata without members",
    misses: ["client.status-is-shown", "list.official-meta-complete"],
    wrap: changeItems((item) => {
      if (item._meta) item._meta[officialKey] = {};
    }),
  },
  {
    name: "leaves `isLatest` out",
    misses: ["list.official-meta-complete"],
    wrap: changeOfficial((official) => {
      delete official["isLatest"];
    }),
  },
  {
    name: "leaves every instant out",
    misses: ["list.official-meta-complete"],
    wrap: changeOfficial((official) => {
      for (const member of ["publishedAt", "updatedAt", "statusChangedAt"]) delete official[member];
    }),
  },
  {
    name: "writes instants with an offset",
    misses: [],
    wrap: changeOfficial((official) => {
      for (const member of ["publishedAt", "updatedAt", "statusChangedAt"])
        official[member] = String(official[member]).replace(/Z$/, "+00:00");
    }),
  },
  {
    name: "adds members of its own to items, listings and metadata",
    misses: [],
    wrap: (sound) =>
      rewriteBody<Record<string, unknown> & ListBody>(sound, isList, (body) => {
        body["took"] = 3;
        body.metadata = { ...body.metadata, ...{ total: 122 } };
        for (const item of body.servers) Object.assign(item, { score: 1 });
      }),
  },
  {
    name: "gives no `metadata.count`",
    misses: ["list.count-is-given"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ metadata }) => {
        delete metadata?.count;
      }),
  },
  {
    name: "declares a charset",
    misses: [],
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      if (response.headers.get("content-type") === "application/json")
        response.headers.set("content-type", "Application/JSON; charset=utf-8");
      return response;
    },
  },
  {
    name: "caps `limit` at 10",
    misses: ["list.page-size", "pagination.full-pages-have-cursor", "surface.empty-parameters"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, ({ searchParams }) => {
        if (/^[1-9]\d$|^100$/.test(searchParams.get("limit") ?? "100"))
          searchParams.set("limit", "10");
      }),
  },
  {
    name: "takes `updated_since` as inclusive",
    misses: [],
    wrap: (sound) =>
      rewriteUrl(
        sound,
        (url, request) => isList(url, request) && url.searchParams.has("updated_since"),
        ({ searchParams }) => {
          const since = searchParams.get("updated_since") ?? "";
          const time = Date.parse(since);
          if (Number.isNaN(time) || new Date(time).toISOString().replace(".000", "") !== since)
            return;
          const before = new Date(time - 1).toISOString();
          searchParams.set("updated_since", before.replace("Z", "999Z"));
        },
      ),
  },
  {
    name: "takes the usual page sizes alone",
    misses: [
      "errors.are-problem-json",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "surface.empty-parameters",
      "surface.limit-is-decimal",
      "surface.malformed-values",
      "surface.parameter-names",
      "versions.query-is-ignored",
    ],
    wrap: (sound) =>
      answerInstead(sound, ({ searchParams }) =>
        ["1", "2", "5", "10", "20", "25", "50", "100", null].includes(searchParams.get("limit"))
          ? undefined
          : Response.json({ error: "limit is none of the page sizes" }, { status: 400 }),
      ),
  },
  {
    name: "shows instants in whole seconds",
    wrap: changeOfficial((official) => {
      for (const member of ["publishedAt", "updatedAt", "statusChangedAt"])
        official[member] = String(official[member]).replace(/\.\d+Z$/, "Z");
    }),
  },
  {
    name: "serves documents whose publishers wrote a status into them",
    wrap: changeItems(({ server }) => {
      if (String(server["name"]).startsWith("com.example")) server["status"] = "active";
    }),
  },
  {
    name: "keeps what publishers provide beside its own metadata",
    wrap: changeItems((item) => {
      item._meta = {
        ...item._meta,
        "io.modelcontextprotocol.registry/publisher-provided": { tool: "by hand" },
      };
    }),
  },
  {
    name: "refuses a limit of four digits with 422",
    wrap: (sound) =>
      answerInstead(sound, ({ searchParams }) =>
        /^\d{4,}$/.test(searchParams.get("limit") ?? "")
          ? Response.json({ error: "limit is too large" }, { status: 422 })
          : undefined,
      ),
  },
  {
    name: "takes pages of 50 at most, and refuses larger ones with 422",
    misses: ["list.limit-bounds", "pagination.full-pages-have-cursor", "surface.plus-is-a-blank"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && Number(url.searchParams.get("limit")) > 50
          ? Response.json({ error: "limit is at most 50" }, { status: 422 })
          : undefined,
      ),
  },
  {
    name: "refuses to search",
    misses: [
      "list.count-is-given",
      "list.literal-search",
      "list.search-takes-blanks",
      "list.since-may-include-deleted",
      "list.updated-since-is-cut",
      "list.updated-since-is-strict",
      "surface.empty-parameters",
      "surface.malformed-values",
      "surface.null-comes-first",
    ],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.searchParams.has("search")
          ? Response.json({ error: "This registry is not searched" }, { status: 400 })
          : undefined,
      ),
  },
  {
    name: "passes over a search",
    misses: [
      "errors.null-byte",
      "list.literal-search",
      "list.search-matches-names",
      "list.search-takes-blanks",
    ],
    wrap: (sound) => rewriteUrl(sound, isList, ({ searchParams }) => searchParams.delete("search")),
  },
];
