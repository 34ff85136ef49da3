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
} from "../helpers/rewrite.js";

type Item = ListBody["servers"][number];

const isAnywhere: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((matches) => matches(url, request));

const scheduler = "com.example.calendar/scheduler";

/** Changes the official metadata of a name wherever its rows are returned. */
function changeOfficial(
  name: string,
  change: (official: Record<string, unknown>, version: unknown) => void,
): Oddity["wrap"] {
  return (sound) =>
    rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
      for (const { server, _meta } of body.servers ?? [body as Item])
        if (server["name"] === name) change(_meta?.[officialKey] ?? {}, server["version"]);
    });
}

function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)]);
  return Object.fromEntries(entries.reverse());
}

/** Legal habits of the area `versions`. */
export const versionsOddities: readonly Oddity[] = [
  {
    name: "published all versions of a server at one instant and lists them in any order",
    misses: [],
    wrap: (sound) =>
      rewriteBody<ListBody>(
        changeOfficial(scheduler, (official) => {
          official["publishedAt"] = "2025-09-22T11:03:18Z";
        })(sound),
        isVersions,
        ({ servers }) => {
          if (servers[0]?.server["name"] === scheduler) servers.reverse();
        },
      ),
  },
  {
    name: "orders the members of a single version in its own way",
    misses: [],
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      return response.status === 200 && isVersion(new URL(request.url), request)
        ? Response.json(reversed(await response.json()))
        : response;
    },
  },
  {
    name: "writes instants of a single version with another offset and a longer fraction",
    misses: [],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isVersion, ({ _meta }) => {
        const official = _meta?.[officialKey] ?? {};
        for (const member of ["publishedAt", "updatedAt", "statusChangedAt"]) {
          const [, seconds = "", fraction = ""] =
            /^(.*?)(?:\.(\d+))?Z$/.exec(String(official[member])) ?? [];
          const local = new Date(Date.parse(`${seconds}Z`) + 7_200_000).toISOString();
          official[member] = `${local.slice(0, 19)}.${fraction.padEnd(9, "0")}+02:00`;
        }
      }),
  },
  {
    name: "adds metadata of its own to single versions",
    misses: [],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isVersion, (item) => {
        Object.assign(item, { took: 3 });
        item._meta = { ...item._meta, "com.example/ratings": { stars: 4 } };
      }),
  },
  {
    name: "left the flag of a server on a version that is deleted",
    misses: ["list.since-may-include-deleted"],
    wrap: (sound) =>
      rewriteBody<ListBody>(
        answerInstead(
          changeOfficial(scheduler, (official) => {
            official["isLatest"] = false;
          })(sound),
          ({ pathname }) =>
            pathname.endsWith("/com.example.calendar%2Fscheduler/versions/latest")
              ? Response.json({ error: "Server not found" }, { status: 404 })
              : undefined,
        ),
        isList,
        (body, { searchParams }) => {
          if (searchParams.get("version") === "latest")
            body.servers = body.servers.filter(({ server }) => server["name"] !== scheduler);
          if (body.metadata) body.metadata.count = body.servers.length;
          if (searchParams.get("search") !== scheduler || !searchParams.has("include_deleted"))
            return;
          const [item] = body.servers;
          if (item === undefined) return;
          body.servers.push({
            server: { ...item.server, version: "9.0.0" },
            _meta: { [officialKey]: { status: "deleted", isLatest: true } },
          });
        },
      ),
  },
  {
    name: "has another version of equal precedence for the latest",
    misses: ["list.is-in-order"],
    wrap: (sound) =>
      rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
        for (const { server } of body.servers ?? [body as Item])
          if (server["name"] === scheduler && server["version"] === "2.0.1")
            server["version"] = "v2.1.0";
      }),
  },
  {
    name: "leaves `_meta` to the answer for one version",
    misses: ["list.official-meta-complete"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, (body) => {
        for (const row of body.servers) row._meta = {};
      }),
  },
  {
    name: "takes a server away while it is judged",
    misses: ["not-found.server-not-found"],
    wrap: (sound) => {
      let requests = 0;
      return rewriteBody<ListBody>(
        answerInstead(sound, ({ pathname }) => {
          requests += 1;
          return requests > 16 && /com\.example\.calendar%(?:25)?2Fscheduler/.test(pathname)
            ? Response.json({ error: "Server not found" }, { status: 404 })
            : undefined;
        }),
        isList,
        (body) => {
          if (requests <= 16) return;
          body.servers = body.servers.filter(({ server }) => server["name"] !== scheduler);
          if (body.metadata) body.metadata.count = body.servers.length;
        },
      );
    },
  },
];
