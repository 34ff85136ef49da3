import { officialKey } from "../../src/engine/rows.js";
import type { Mutant } from "../helpers/mutant.js";
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
} from "../helpers/rewrite.js";

type Item = ListBody["servers"][number];

const isAnywhere: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((matches) => matches(url, request));

/** Requests for one version by its own path. */
const isNumbered: Matches = (url, request) =>
  isVersion(url, request) && !url.pathname.endsWith("/latest");

const scheduler = "com.example.calendar/scheduler";

function changeVersions(change: (body: ListBody) => void): Mutant["wrap"] {
  return (sound) => rewriteBody<ListBody>(sound, isVersions, change);
}

function officialOf(item: Item | undefined): Record<string, unknown> {
  return item?._meta?.[officialKey] ?? {};
}

function publishedAt(item: Item): string {
  return String(officialOf(item)["publishedAt"]);
}

/** Published 0.1 ms apart, the second of these two comes after the first in the sound registry. */
const closeTogether = new Map<unknown, string>([
  ["1.1.0", "2025-09-22T11:03:18.904100Z"],
  ["1.0.0", "2025-09-22T11:03:18.904200Z"],
]);

/** Faults of the area `versions`. */
export const versionsMutants: readonly Mutant[] = [
  {
    name: "lists a server of another name among the versions",
    kills: ["client.status-is-shown", "versions.lists-one-name", "versions.single-answer"],
    wrap: changeVersions(({ servers }) => {
      servers.push({ server: { name: "com.example/other", description: "", version: "0.0.1" } });
    }),
  },
  {
    name: "gives the versions as bare documents",
    kills: [
      "list.one-row-per-version",
      "versions.agrees-with-list",
      "versions.lists-one-name",
      // Nothing can be read of such items, so that nothing is out of order or twice: not tested.
    ],
    wrap: (sound) =>
      rewriteBody<{ servers: unknown[] }>(sound, isVersions, (body) => {
        body.servers = body.servers.map((item) => (item as Item).server);
      }),
  },
  {
    name: "finds no versions of any server",
    kills: [
      "client.status-is-shown",
      "encoding.stray-percent",
      "list.one-row-per-version",
      "surface.include-deleted-forms",
      "surface.include-deleted-is-boolean",
      "versions.agrees-with-list",
      "versions.each-version-once",
      "versions.lists-one-name",
      "versions.newest-first",
    ],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isVersions(url, request) && !url.pathname.includes("%00")
          ? problem(404, "Server not found")
          : undefined,
      ),
  },
  {
    name: "lists the versions oldest first",
    kills: ["versions.newest-first"],
    wrap: changeVersions(({ servers }) => {
      servers.reverse();
    }),
  },
  {
    name: "orders versions by their text",
    kills: ["versions.newest-first"],
    wrap: changeVersions(({ servers }) => {
      servers.sort((a, b) => (String(a.server["version"]) < String(b.server["version"]) ? 1 : -1));
    }),
  },
  {
    name: "orders versions by the millisecond",
    kills: ["versions.newest-first"],
    wrap: (sound) =>
      rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
        for (const item of body.servers ?? [body as Item]) {
          const instant = closeTogether.get(item.server["version"]);
          if (item.server["name"] === scheduler && instant !== undefined)
            Object.assign(officialOf(item), { publishedAt: instant, statusChangedAt: instant });
        }
      }),
  },
  {
    name: "lists the oldest version twice",
    kills: ["versions.each-version-once", "versions.single-answer"],
    wrap: changeVersions(({ servers }) => {
      servers.push(...servers.slice(-1));
    }),
  },
  {
    name: "answers any version with the latest",
    kills: [
      "encoding.literal-plus",
      "versions.build-metadata-reachable",
      "versions.detail-is-the-asked-version",
    ],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) => {
        if (!isNumbered(url, request) || (await sound(request)).status !== 200) return undefined;
        url.pathname = url.pathname.replace(/[^/]+$/, "latest");
        return sound(new Request(url, request));
      }),
  },
  {
    name: "knows the latest version of a server by no other word than `latest`",
    kills: ["versions.detail-is-the-asked-version"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.endsWith("scheduler/versions/2.1.0")
          ? problem(404, "Server not found")
          : undefined,
      ),
  },
  {
    name: "cuts descriptions in the list of versions",
    kills: ["versions.agrees-with-list"],
    wrap: changeVersions(({ servers }) => {
      for (const { server } of servers)
        server["description"] = String(server["description"]).slice(0, 10);
    }),
  },
  {
    name: "gives a single version another instant of change",
    kills: ["versions.agrees-with-list"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isNumbered, (item) => {
        officialOf(item)["updatedAt"] = "2026-11-01T00:00:00Z";
      }),
  },
  {
    name: "gives a single version without its metadata",
    kills: ["client.status-is-shown"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isNumbered, (item) => {
        delete item._meta;
      }),
  },
  {
    name: "leaves the version published first out of the versions",
    kills: ["list.one-row-per-version", "versions.agrees-with-list", "versions.single-answer"],
    wrap: changeVersions(({ servers }) => {
      servers.sort((a, b) => (publishedAt(a) < publishedAt(b) ? 1 : -1));
      if (servers.length > 2) servers.pop();
    }),
  },
  {
    name: "reads `%2B` in a path as a space",
    kills: ["client.plain-characters", "versions.build-metadata-reachable"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replaceAll("%2B", "%20");
      }),
  },
  {
    name: "leaves build metadata out of a single version",
    kills: ["encoding.literal-plus", "versions.build-metadata-reachable"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isNumbered, ({ server }) => {
        server["version"] = String(server["version"]).replace(/\+.*/, "");
      }),
  },
  {
    name: "checks the limit among versions, where it means nothing",
    kills: ["versions.query-is-ignored"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isVersions(url, request) && url.searchParams.get("limit") === "0"
          ? problem(422, "Bad limit")
          : undefined,
      ),
  },
  {
    name: "gives an empty cursor among versions",
    kills: ["versions.single-answer"],
    wrap: changeVersions(({ metadata }) => {
      if (metadata) metadata.nextCursor = "";
    }),
  },
  {
    name: "reads a version up to an encoded question mark",
    kills: ["versions.reserved-characters"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replace(/%3F.*$/i, "");
      }),
  },
];
