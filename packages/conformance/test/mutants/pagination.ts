import type { Mutant } from "../helpers/mutant.js";
import {
  answerInstead,
  isList,
  type ListBody,
  type Matches,
  problem,
  rewriteBody,
  rewriteUrl,
} from "../helpers/rewrite.js";

const isLaterPage: Matches = (url, request) =>
  isList(url, request) && url.searchParams.has("cursor");

/** Forgets a query parameter from the second page on. */
function forget(name: string): Mutant["wrap"] {
  return (sound) => rewriteUrl(sound, isLaterPage, (url) => url.searchParams.delete(name));
}

/** Gives what follows the last page another answer. */
function afterTheEnd(next: (cursor: string | null) => string | number): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<{ metadata: { nextCursor?: string | number } }>(
      sound,
      isList,
      ({ metadata }, url) => {
        metadata.nextCursor ??= next(url.searchParams.get("cursor"));
      },
    );
}

/** Faults of the area `pagination`. */
export const paginationMutants: readonly Mutant[] = [
  {
    name: "gives no cursor at all",
    kills: [
      "list.include-deleted-only-adds",
      "pagination.cursor-when-more",
      "pagination.full-pages-have-cursor",
      "pagination.limit-may-change",
      "pagination.page-size-independent",
      "pagination.walk-repeats-nothing",
    ],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ metadata }) => {
        delete metadata?.nextCursor;
      }),
  },
  {
    name: "gives no cursor on pages of one item",
    kills: ["pagination.cursor-when-more"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers, metadata }) => {
        if (servers.length === 1) delete metadata?.nextCursor;
      }),
  },
  {
    name: "gives the number 0 as the last cursor",
    kills: ["pagination.cursor-when-more", "pagination.full-pages-have-cursor"],
    wrap: afterTheEnd(() => 0),
  },
  {
    name: "ends its listing with two empty pages",
    kills: [
      "pagination.cursor-names-last-row",
      "pagination.cursor-when-more",
      "pagination.full-pages-have-cursor",
    ],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ metadata }, { searchParams }) => {
        const cursor = searchParams.get("cursor");
        if (!metadata || metadata.nextCursor || cursor === "~2") return;
        metadata.nextCursor = cursor === "~1" ? "~2" : "~1";
      }),
  },
  {
    name: "starts a page with the last item of the page before",
    kills: [
      "pagination.any-text-is-a-cursor",
      "pagination.cursor-survives-encoding",
      "pagination.limit-may-change",
      "pagination.walk-repeats-nothing",
    ],
    wrap: (sound) =>
      rewriteUrl(sound, isLaterPage, ({ searchParams }) =>
        searchParams.set("cursor", (searchParams.get("cursor") ?? "").slice(0, -1)),
      ),
  },
  {
    name: "skips an item between two small pages",
    kills: [
      "pagination.any-text-is-a-cursor",
      "pagination.blank-cursor-is-the-start",
      "pagination.cursor-is-a-place",
      "pagination.limit-may-change",
      "pagination.page-size-independent",
      "pagination.walk-repeats-nothing",
      "surface.empty-parameters",
    ],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isLaterPage, ({ servers, metadata }, { searchParams }) => {
        if (searchParams.get("limit") === "100") return;
        servers.shift();
        if (metadata) metadata.count = servers.length;
      }),
  },
  {
    name: "gives an empty page at the end that leads to itself",
    kills: [
      "pagination.cursor-names-last-row",
      "pagination.full-pages-have-cursor",
      "pagination.walk-ends",
    ],
    wrap: afterTheEnd(() => "~"),
  },
  {
    name: "gives empty pages without end, each with a new cursor",
    kills: [
      "pagination.cursor-names-last-row",
      "pagination.full-pages-have-cursor",
      "pagination.walk-ends",
    ],
    wrap: afterTheEnd((cursor) => `~${cursor ?? ""}`),
  },
  {
    name: "leads from the last page to the first",
    kills: [
      "list.is-in-order",
      "pagination.cursor-names-last-row",
      "pagination.full-pages-have-cursor",
      "pagination.walk-ends",
      "pagination.walk-repeats-nothing",
    ],
    wrap: afterTheEnd(() => ":"),
  },
  {
    name: "lists a row in small pages alone",
    kills: [
      "pagination.cursor-names-last-row",
      "pagination.full-pages-have-cursor",
      "pagination.page-size-independent",
    ],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers, metadata }, { search }) => {
        if (search !== "?limit=100") return;
        servers.pop();
        if (metadata) metadata.count = servers.length;
      }),
  },
  {
    name: "forgets the search on later pages",
    kills: ["pagination.filters-hold"],
    wrap: forget("search"),
  },
  {
    name: "forgets the version on later pages",
    kills: ["pagination.filters-hold"],
    wrap: forget("version"),
  },
  {
    name: "does not decode letters in a cursor",
    kills: ["pagination.cursor-survives-encoding"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) => {
        const [, raw = ""] = /[?&]cursor=([^&]*)/.exec(url.search) ?? [];
        if (!/%6[1-9A-F]/i.test(raw)) return undefined;
        url.searchParams.set("cursor", raw);
        return sound(new Request(url, request));
      }),
  },
  {
    name: "decodes a plus sign in a cursor twice",
    kills: ["pagination.cursor-survives-encoding"],
    wrap: (sound) =>
      rewriteUrl(sound, isLaterPage, ({ searchParams }) =>
        searchParams.set("cursor", (searchParams.get("cursor") ?? "").replaceAll("+", " ")),
      ),
  },
  {
    name: "keeps to pages of the size that it gave the cursor with",
    kills: ["pagination.cursor-names-last-row", "pagination.limit-may-change"],
    wrap: (sound) =>
      rewriteBody<ListBody>(
        rewriteUrl(sound, isLaterPage, ({ searchParams }) => {
          const [, cursor = "", size = ""] =
            /^(.*)~(\d+)$/s.exec(searchParams.get("cursor") ?? "") ?? [];
          if (size === "") return;
          searchParams.set("cursor", searchParams.get("limit") === size ? cursor : "");
        }),
        isList,
        ({ metadata }, { searchParams }) => {
          const size = searchParams.get("limit");
          if (metadata?.nextCursor && size !== null) metadata.nextCursor += `~${size}`;
        },
      ),
  },
  {
    name: "refuses a cursor without a version",
    kills: ["pagination.any-text-is-a-cursor"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) => {
        const cursor = url.searchParams.get("cursor");
        return isList(url, request) && cursor && /^[\w./-]+$/.test(cursor)
          ? problem(400, "Bad cursor")
          : undefined;
      }),
  },
  {
    name: "looks up the row that a cursor names",
    kills: ["pagination.cursor-is-a-place"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && /:1$/.test(url.searchParams.get("cursor") ?? "")
          ? problem(400, "No such row")
          : undefined,
      ),
  },
  {
    name: "refuses a cursor that names nothing",
    kills: ["pagination.blank-cursor-is-the-start"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.searchParams.get("cursor") === ":"
          ? problem(400, "Bad cursor")
          : undefined,
      ),
  },
];
