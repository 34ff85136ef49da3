import { officialKey } from "../../../src/engine/rows.js";
import type { Mutant } from "../../helpers/mutant.js";
import {
  answerInstead,
  isList,
  isVersion,
  isVersions,
  type ListBody,
  type Matches,
  rewriteBody,
} from "../../helpers/rewrite.js";

type Item = ListBody["servers"][number];

/** Changes the official metadata of one row wherever it is returned. */
function changeOfficial(
  name: string,
  version: string,
  change: (official: Record<string, unknown>) => void,
): Mutant["wrap"] {
  const matches: Matches = (url, request) =>
    [isList, isVersions, isVersion].some((operation) => operation(url, request));
  return (sound) =>
    rewriteBody<Partial<ListBody> & Partial<Item>>(sound, matches, (body) => {
      for (const { server, _meta } of body.servers ?? [body as Item]) {
        const official = _meta?.[officialKey];
        if (official && server["name"] === name && server["version"] === version) change(official);
      }
    });
}

/** Puts an item at the end of the default listing. */
function appendItem(item: unknown): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<ListBody>(
      sound,
      (url, request) => isList(url, request) && [...url.searchParams.keys()].every(isPaging),
      ({ servers, metadata }) => {
        if (metadata?.nextCursor) return;
        servers.push(item as Item);
        if (metadata) metadata.count = servers.length;
      },
    );
}

function isPaging(name: string): boolean {
  return name === "limit" || name === "cursor";
}

/** Faults of what a listing looks like. */
export const listShapeMutants: readonly Mutant[] = [
  {
    name: "answers the listing without parameters with a bare array",
    kills: [
      "list.answers-json",
      "list.include-deleted-default",
      "list.page-size",
      "surface.empty-parameters",
      "surface.malformed-values",
      "surface.parameter-names",
    ],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.search === "" ? Response.json([]) : undefined,
      ),
  },
  {
    name: "answers the listing without parameters with status 206",
    kills: [
      "list.answers-json",
      "list.include-deleted-default",
      "list.page-size",
      "surface.empty-parameters",
      "surface.malformed-values",
      "surface.parameter-names",
    ],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.search === ""
          ? Response.json({ servers: [] }, { status: 206 })
          : undefined,
      ),
  },
  {
    name: "gives null in place of an empty `servers`",
    kills: ["list.servers-is-array"],
    wrap: (sound) =>
      rewriteBody<{ servers: unknown }>(sound, isList, (body) => {
        if (Array.isArray(body.servers) && body.servers.length === 0) body.servers = null;
      }),
  },
  {
    name: "lists an item as a bare document",
    kills: ["list.items-wrap-server"],
    wrap: appendItem({ name: "com.example/bare", description: "Bare", version: "1.0.0" }),
  },
  {
    name: "lists an item whose document has no version",
    kills: ["list.items-wrap-server"],
    wrap: appendItem({ server: { name: "com.example/bare", description: "Bare" } }),
  },
  {
    name: "adds a member to official metadata",
    kills: ["list.official-meta-shape"],
    wrap: changeOfficial("example.bakery/orders", "1.0.0", (official) => {
      official["serverId"] = "1f0c";
    }),
  },
  {
    name: "gives a status message of 501 characters",
    kills: ["list.official-meta-shape"],
    wrap: changeOfficial("example.bakery/orders", "1.0.0", (official) => {
      official["statusMessage"] = "m".repeat(501);
    }),
  },
  {
    name: "gives a status that is none of the three",
    kills: ["list.official-meta-shape"],
    wrap: changeOfficial("example.bakery/orders", "1.0.0", (official) => {
      official["status"] = "archived";
    }),
  },
  {
    name: "declares a listing as text/json",
    kills: ["list.content-type-json"],
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      if (isList(new URL(request.url), request) && response.ok)
        response.headers.set("content-type", "text/json");
      return response;
    },
  },
  {
    name: "counts the whole catalogue in `metadata.count`",
    kills: ["list.count-equals-items", "list.count-is-given"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ metadata }) => {
        if (metadata) metadata.count = 122;
      }),
  },
  {
    name: "publishes a row a second after its last update",
    kills: ["list.timestamps-in-order"],
    wrap: changeOfficial("example.bakery/orders", "1.0.0", (official) => {
      official["publishedAt"] = "2026-04-29T05:30:01.900001Z";
      official["statusChangedAt"] = "2026-04-29T05:30:01.900001Z";
    }),
  },
  {
    name: "changes the status of a row before it is published",
    kills: ["list.timestamps-in-order"],
    wrap: changeOfficial("example.bakery/orders", "1.0.0", (official) => {
      official["statusChangedAt"] = "2026-04-29T07:29:59+02:00";
    }),
  },
];
