import { officialKey } from "../../src/engine/rows.js";
import type { FetchTarget } from "../../src/index.js";
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

const isLatest: Matches = (url, request) =>
  isVersion(url, request) && url.pathname.endsWith("/latest");

const isLatestList: Matches = (url, request) =>
  isList(url, request) && url.searchParams.get("version") === "latest";

const scheduler = "com.example.calendar/scheduler";

function isOf(name: string): Matches {
  return ({ pathname }) => pathname.includes(`/${encodeURIComponent(name)}/`);
}

/** Sets flags of one name wherever its rows are returned. */
function setFlags(
  sound: FetchTarget,
  name: string,
  flag: (version: unknown, isFlagged: unknown) => unknown,
): FetchTarget {
  return rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
    for (const { server, _meta } of body.servers ?? [body as Item]) {
      const official = _meta?.[officialKey];
      if (server["name"] === name && official)
        official["isLatest"] = flag(server["version"], official["isLatest"]);
    }
  });
}

/** Takes another version of a name for its latest, everywhere. */
function moveLatest(sound: FetchTarget, name: string, version: string): FetchTarget {
  const path = `/v0.1/servers/${encodeURIComponent(name)}/versions/${version}`;
  const moved = answerInstead(sound, async (url, request) => {
    if (isLatest(url, request) && isOf(name)(url, request))
      return sound(new Request(new URL(path, url), request));
    if (!isLatestList(url, request)) return undefined;
    const response = await sound(request);
    const body = (await response.json()) as ListBody;
    const item = await (await sound(new Request(new URL(path, url)))).json();
    body.servers = body.servers.map((row) => (row.server["name"] === name ? item : row));
    return new Response(JSON.stringify(body), { headers: response.headers });
  });
  return setFlags(moved, name, (found) => found === version);
}

/** Faults of the area `latest`. */
export const latestMutants: readonly Mutant[] = [
  {
    name: "does not know `latest`",
    kills: [
      "encoding.escaped-letters",
      "latest.agrees-with-list",
      "latest.answers-a-version",
      "latest.is-flagged",
      "latest.is-greatest",
    ],
    wrap: (sound) =>
      rewriteUrl(sound, isLatest, (url) => {
        url.pathname = url.pathname.replace(/latest$/, "0.0.0-latest");
      }),
  },
  {
    name: "does not know `latest` of one server",
    kills: ["latest.answers-a-version", "latest.is-flagged"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isLatest(url, request) && isOf("example.dev/browser-preview")(url, request)
          ? problem(404, "Server not found")
          : undefined,
      ),
  },
  {
    name: "answers `latest` with the latest of another server",
    kills: [
      "encoding.escaped-letters",
      "latest.agrees-with-list",
      "latest.answers-a-version",
      "latest.is-greatest",
    ],
    wrap: (sound) =>
      rewriteUrl(sound, isLatest, (url) => {
        if (!url.pathname.includes("conformance-probe"))
          url.pathname = "/v0.1/servers/example.cloud%2Fqueue/versions/latest";
      }),
  },
  {
    name: "calls the version `latest` in what it answers",
    kills: ["latest.agrees-with-list", "latest.answers-a-version", "latest.is-greatest"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isLatest, ({ server }) => {
        server["version"] = "latest";
      }),
  },
  {
    name: "answers `latest` with a version that it calls deleted",
    kills: ["latest.agrees-with-list", "latest.answers-a-version"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isLatest, ({ _meta }) => {
        Object.assign(_meta?.[officialKey] ?? {}, { status: "deleted" });
      }),
  },
  {
    name: "flags what `latest` answers as not the latest",
    kills: ["latest.is-flagged"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isLatest, ({ _meta }) => {
        Object.assign(_meta?.[officialKey] ?? {}, { isLatest: false });
      }),
  },
  {
    name: "keeps the flag on the first version when a later one takes it",
    kills: ["latest.one-flag-per-name"],
    wrap: (sound) =>
      setFlags(sound, scheduler, (version, isFlagged) => version === "1.0.0" || isFlagged),
  },
  {
    name: "flags no version of a server unless it is asked for the latest ones",
    kills: ["latest.is-flagged", "latest.one-flag-per-name"],
    wrap: (sound) => {
      const unflagged = setFlags(sound, "example.dev/browser-preview", () => false);
      return answerInstead(unflagged, (url, request) =>
        isLatestList(url, request) ? sound(request) : undefined,
      );
    },
  },
  {
    name: "answers `latest` from an old copy",
    kills: ["latest.agrees-with-list"],
    wrap: (sound) =>
      rewriteBody<Item>(sound, isLatest, ({ server }) => {
        server["description"] = "Free time, meetings and appointments";
      }),
  },
  {
    name: "answers `latest` with the version before the one that it lists",
    kills: ["latest.agrees-with-list", "latest.is-greatest"],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) => {
        if (!isLatest(url, request) || !isOf(scheduler)(url, request)) return undefined;
        url.pathname = url.pathname.replace(/latest$/, "2.0.1");
        const item = (await (await sound(new Request(url, request))).json()) as Item;
        Object.assign(item._meta?.[officialKey] ?? {}, { isLatest: true });
        return Response.json(item);
      }),
  },
  {
    name: "compares versions as text to find the latest",
    kills: ["latest.is-greatest"],
    wrap: (sound) => moveLatest(sound, scheduler, "2.0.1"),
  },
  {
    name: "takes a prerelease for greater than its release",
    kills: ["latest.is-greatest"],
    wrap: (sound) => moveLatest(sound, scheduler, "2.0.0-rc.2"),
  },
  {
    name: "takes `Latest` in a path for the alias",
    kills: ["latest.lower-case-alone"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replace(/Latest$/, "latest");
      }),
  },
];
