import { officialKey } from "../../../src/engine/rows.js";
import type { FetchTarget } from "../../../src/index.js";
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
import type { CatalogueMutant } from "../catalogue.js";

type Item = ListBody["servers"][number];

const isAnywhere: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((matches) => matches(url, request));

function officialOf(item: Item | undefined): Record<string, unknown> {
  return item?._meta?.[officialKey] ?? {};
}

function pathOf(name: string): string {
  return `/${encodeURIComponent(`com.example.catalogue/${name}`)}/versions`;
}

/** A registry that takes another version of a server for its latest, wherever it says so. */
function withLatest(sound: FetchTarget, name: string, version: string): FetchTarget {
  const full = `com.example.catalogue/${name}`;
  const at = `/v0.1/servers${pathOf(name)}/${encodeURIComponent(version)}`;
  const flagged = rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
    for (const item of body.servers ?? [body as Item])
      if (item.server["name"] === full)
        officialOf(item)["isLatest"] = item.server["version"] === version;
  });
  const own = async (url: URL): Promise<Item> =>
    (await flagged(new Request(new URL(at, url)))).json();
  return answerInstead(flagged, async (url, request) => {
    if (isVersion(url, request) && url.pathname.endsWith(`${pathOf(name)}/latest`))
      return Response.json(await own(url));
    if (!isList(url, request) || url.searchParams.get("version") !== "latest") return undefined;
    const response = await flagged(request);
    if (response.status !== 200) return response;
    const body: ListBody = await response.json();
    for (const [index, item] of body.servers.entries())
      if (item.server["name"] === full) body.servers[index] = await own(url);
    return Response.json(body);
  });
}

/** Faults in what a registry answers of rows that it keeps well. */
export const catalogueAnswerMutants: readonly CatalogueMutant[] = [
  {
    name: "takes the version published last for the latest",
    kills: ["catalogue.right-latest"],
    wrap: (sound) => withLatest(sound, "leading-v", "v1.1.0"),
  },
  {
    name: "orders prereleases as text",
    kills: ["catalogue.right-latest"],
    wrap: (sound) => withLatest(sound, "released", "1.0.0-rc.2"),
  },
  {
    name: "orders versions by the text of their instants",
    kills: ["catalogue.newest-first"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isVersions, ({ servers }) => {
        const textOf = (item: Item): string => String(officialOf(item)["publishedAt"]);
        servers.sort((a, b) => (textOf(a) < textOf(b) ? 1 : -1));
      }),
  },
  {
    name: "shows a deleted version to whoever asks for it by its path",
    kills: ["catalogue.deleted-hidden"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        if (url.pathname.endsWith(`${pathOf("partly-deleted")}/2.0.0`))
          url.searchParams.set("include_deleted", "true");
      }),
  },
  {
    name: "leaves deleted versions out of what changed since an instant",
    kills: ["catalogue.deleted-since"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, (body, { searchParams }) => {
        if (searchParams.get("updated_since")?.startsWith("2026-03-0"))
          body.servers = body.servers.filter((item) => officialOf(item)["status"] !== "deleted");
      }),
  },
  {
    name: "leaves the deleted servers out of the latest ones for good",
    kills: ["catalogue.deleted-latest"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, (body, { searchParams }) => {
        if (searchParams.get("version") === "latest")
          body.servers = body.servers.filter((item) => officialOf(item)["status"] !== "deleted");
      }),
  },
  {
    name: "leaves the flag on a latest version that was deleted",
    kills: ["catalogue.one-latest"],
    wrap: (sound) =>
      rewriteBody<Partial<ListBody> & Partial<Item>>(sound, isAnywhere, (body) => {
        for (const item of body.servers ?? [body as Item])
          if (officialOf(item)["status"] === "deleted") officialOf(item)["isLatest"] = true;
      }),
  },
  {
    name: "lists deprecated versions twice where deleted ones are asked for",
    kills: ["catalogue.nothing-doubled"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, (body, { searchParams }) => {
        if (searchParams.get("limit") !== "100") return;
        if (searchParams.get("include_deleted") === "true" || searchParams.has("updated_since"))
          body.servers.push(
            ...body.servers.filter((item) => officialOf(item)["status"] === "deprecated"),
          );
        if (body.metadata?.count !== undefined) body.metadata.count = body.servers.length;
      }),
  },
  {
    name: "finds no text of less than three characters",
    kills: ["catalogue.search-finds-all"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && /^\w\w$/.test(url.searchParams.get("search") ?? "")
          ? Response.json({ servers: [], metadata: { count: 0 } })
          : undefined,
      ),
  },
  {
    name: "takes a hyphen that a search begins with for an operator",
    kills: ["catalogue.search-finds-all"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.searchParams.get("search")?.startsWith("-")
          ? Response.json({ servers: [], metadata: { count: 0 } })
          : undefined,
      ),
  },
  {
    name: "takes an underscore within a search for any character",
    kills: ["catalogue.search-is-literal"],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) => {
        const text = url.searchParams.get("search") ?? "";
        if (!isList(url, request) || !/\w_\w/.test(text)) return undefined;
        const pattern = new RegExp(text.replaceAll("_", "."));
        url.searchParams.set("search", text.split("_")[0] ?? "");
        const body: ListBody = await (await sound(new Request(url, request))).json();
        const servers = body.servers.filter(({ server }) => pattern.test(String(server["name"])));
        return Response.json({ servers, metadata: { count: servers.length } });
      }),
  },
  {
    name: "fills up the version that it filters by to three numbers",
    kills: ["catalogue.version-filter"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, (url) => {
        const version = url.searchParams.get("version");
        if (version !== null && /^\d+\.\d+$/.test(version))
          url.searchParams.set("version", `${version}.0`);
      }),
  },
  {
    name: "gives the versions of a server without their messages",
    kills: ["catalogue.same-everywhere"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isVersions, ({ servers }) => {
        for (const item of servers) delete officialOf(item)["statusMessage"];
      }),
  },
  {
    name: "does not find versions of 200 characters and more",
    kills: ["catalogue.other-versions-reachable"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isVersion(url, request) && /\/versions\/[^/]{200,}$/.test(url.pathname)
          ? problem(404, "Server not found")
          : undefined,
      ),
  },
];
