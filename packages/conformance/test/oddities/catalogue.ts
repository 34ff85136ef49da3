import { officialKey } from "../../src/engine/rows.js";
import type { CatalogueEntry, FetchTarget } from "../../src/index.js";
import type { ChangeEntries } from "../helpers/catalogue-registry.js";
import {
  isList,
  isVersion,
  isVersions,
  type ListBody,
  type Matches,
  rewriteBody,
  rewriteUrl,
} from "../helpers/rewrite.js";

type Item = ListBody["servers"][number];

/** A registry with a legal habit that the known catalogue must not accuse. */
export interface CatalogueOddity {
  readonly name: string;
  /** Ids of exactly the checks that fail on it: of a SHOULD, or of another layer. Default none. */
  readonly misses?: readonly string[];
  readonly change?: ChangeEntries;
  readonly wrap?: (sound: FetchTarget) => FetchTarget;
}

const isAnywhere: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((matches) => matches(url, request));

function changeItems(change: (item: Item) => void): (sound: FetchTarget) => FetchTarget {
  return (sound) =>
    rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
      for (const item of body.servers ?? [body as Item]) change(item);
    });
}

function officialOf(item: Item): Record<string, unknown> {
  return item._meta?.[officialKey] ?? {};
}

function withInstants(entry: CatalogueEntry, instant: string): CatalogueEntry {
  const meta = entry._meta[officialKey];
  const instants = { publishedAt: instant, updatedAt: instant, statusChangedAt: instant };
  return { ...entry, _meta: { [officialKey]: { ...meta, ...instants } } };
}

const page = 50;

/** Habits of registries that hold the known catalogue. */
export const catalogueOddities: readonly CatalogueOddity[] = [
  {
    name: "pages the versions of a server",
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isVersions, (body, { searchParams }) => {
        const start = Number(searchParams.get("cursor") ?? 0);
        const isLast = start + page >= body.servers.length;
        body.servers = body.servers.slice(start, start + page);
        body.metadata = {
          count: body.servers.length,
          ...(!isLast && { nextCursor: String(start + page) }),
        };
      }),
  },
  {
    name: "cuts pages of the listing to 30",
    wrap: (sound) =>
      rewriteUrl(sound, isList, (url) => {
        if (Number(url.searchParams.get("limit")) > 30) url.searchParams.set("limit", "30");
      }),
  },
  {
    name: "holds other servers beside the catalogue",
    change: (entries) => [
      ...entries,
      ...entries.slice(0, 3).map((entry) => ({
        ...entry,
        server: {
          ...entry.server,
          name: `org.example.other/prefix.searchxtrap-${entry.server.version}`,
        },
      })),
    ],
  },
  {
    name: "gives no instants, and versions in an order of its own",
    wrap: (sound) =>
      rewriteBody<ListBody>(
        changeItems((item) => {
          for (const name of ["publishedAt", "updatedAt", "statusChangedAt"])
            delete officialOf(item)[name];
        })(sound),
        isVersions,
        ({ servers }) => {
          servers.reverse();
        },
      ),
  },
  {
    name: "shows whole seconds",
    wrap: changeItems((item) => {
      const official = officialOf(item);
      for (const name of ["publishedAt", "updatedAt", "statusChangedAt"])
        official[name] = String(official[name]).replace(/\.\d+Z$/, "Z");
    }),
  },
  {
    name: "took everything over at one instant",
    change: (entries) => entries.map((entry) => withInstants(entry, "2026-06-01T00:00:00.5Z")),
  },
  {
    name: "was loaded in the opposite order",
    change: (entries) =>
      entries.map((entry, index) =>
        withInstants(entry, new Date(Date.UTC(2026, 6) - index * 1_000).toISOString()),
      ),
  },
  {
    name: "says nothing of its own about a version",
    wrap: changeItems((item) => {
      delete item._meta;
    }),
  },
  {
    name: "was loaded without the statuses",
    change: (entries) =>
      entries.map(({ server, _meta: { [officialKey]: meta } }) => {
        const { statusMessage: _, ...others } = meta;
        return { server, _meta: { [officialKey]: { ...others, status: "active" } } };
      }),
  },
  {
    name: "does not know how to search",
    misses: ["catalogue.search-is-literal"],
    wrap: (sound) => rewriteUrl(sound, isList, (url) => url.searchParams.delete("search")),
  },
  {
    name: "adds members and metadata of its own",
    wrap: changeItems((item) => {
      Object.assign(item.server, { "x-rating": 5 });
      item._meta = { ...item._meta, "com.example.other/seen": { at: "2026-06-01T00:00:00Z" } };
    }),
  },
];
