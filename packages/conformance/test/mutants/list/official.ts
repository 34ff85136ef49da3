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

function changeParameter(
  name: string,
  change: (value: string) => string | undefined,
): Mutant["wrap"] {
  const matches: Matches = (url, request) => isList(url, request) && url.searchParams.has(name);
  return (sound) =>
    rewriteUrl(sound, matches, ({ searchParams }) => {
      const changed = change(searchParams.get(name) ?? "");
      if (changed === undefined) searchParams.delete(name);
      else searchParams.set(name, changed);
    });
}

/** Departures from the official registry that the generic API allows, or leaves to a SHOULD. */
export const listOfficialMutants: readonly Mutant[] = [
  {
    name: "lists two versions of a server the other way round",
    kills: ["list.is-in-order"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers }) => {
        const [fourth, fifth] = [servers[3], servers[4]];
        if (fourth?.server["version"] !== "1.11.0" || fifth === undefined) return;
        servers.splice(3, 2, fifth, fourth);
      }),
  },
  {
    name: "does not say when the status of a row was changed",
    kills: ["list.official-meta-complete"],
    wrap: (sound) =>
      rewriteBody<Partial<ListBody> & ListBody["servers"][number]>(
        sound,
        (url, request) => [isList, isVersions, isVersion].some((matches) => matches(url, request)),
        (body) => {
          for (const { _meta } of body.servers ?? [body])
            delete _meta?.[officialKey]?.["statusChangedAt"];
        },
      ),
  },
  {
    name: "does not count the items of an empty page",
    kills: ["list.count-is-given"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isList, ({ servers, metadata }) => {
        if (servers.length === 0) delete metadata?.count;
      }),
  },
  {
    name: "gives 29 rows where no limit is asked for",
    kills: ["list.page-size"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, ({ searchParams }) => {
        if (!searchParams.get("limit")) searchParams.set("limit", "29");
      }),
  },
  {
    name: "takes `_` in a search for any character",
    kills: ["list.literal-search"],
    wrap: changeParameter("search", (text) => (text === "_" ? undefined : text)),
  },
  {
    name: "takes `%` in a search for any text",
    kills: ["list.literal-search"],
    wrap: changeParameter("search", (text) => (text === "%" ? undefined : text)),
  },
  {
    name: "takes `Latest` for the alias when it filters",
    kills: ["list.latest-filter-is-lower-case"],
    wrap: changeParameter("version", (text) => (text === "Latest" ? "latest" : text)),
  },
  {
    name: "takes blanks off a version that is filtered by",
    kills: ["list.latest-filter-is-lower-case"],
    wrap: changeParameter("version", (text) => text.trim()),
  },
  {
    name: "takes blanks off a search",
    kills: ["list.search-takes-blanks"],
    wrap: changeParameter("search", (text) => text.trim()),
  },
  {
    name: "knows a version that it does not list",
    kills: ["list.one-row-per-version"],
    wrap: (sound) =>
      rewriteBody<ListBody>(sound, isVersions, ({ servers, metadata }) => {
        const last = servers.at(-1);
        if (last === undefined || metadata === undefined) return;
        servers.push({ ...last, server: { ...last.server, version: "0.0.0-unlisted" } });
        metadata.count = servers.length;
      }),
  },
  {
    name: "passes over `include_deleted=false` beside `updated_since`",
    kills: ["list.since-refuses-hiding-deleted"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, ({ searchParams }) => {
        if (searchParams.has("updated_since") && searchParams.get("include_deleted") === "false")
          searchParams.delete("include_deleted");
      }),
  },
  {
    name: "rounds `updated_since` up to the microsecond",
    kills: ["list.updated-since-is-cut"],
    wrap: changeParameter("updated_since", (since) =>
      since.replace(/\.(\d{6})9+Z$/, (_, micros: string) => {
        const up = String(Number(micros) + 1).padStart(6, "0");
        return `.${up}Z`;
      }),
    ),
  },
  {
    name: "cuts `updated_since` to the second",
    kills: ["list.updated-since-is-strict"],
    wrap: changeParameter("updated_since", (since) => since.replace(/\.\d+Z$/, "Z")),
  },
  {
    name: "refuses instants of the future",
    kills: ["list.updated-since-extremes"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.searchParams.get("updated_since") === "9999-12-31T23:59:59Z"
          ? problem(400, "Not yet")
          : undefined,
      ),
  },
  {
    name: "takes `updated_since` as inclusive to the microsecond",
    kills: ["list.updated-since-is-strict"],
    wrap: changeParameter("updated_since", (since) => since.replace(/\.5Z$/, ".499999Z")),
  },
  {
    name: "refuses `include_deleted=true` beside `updated_since`",
    kills: ["list.since-may-include-deleted"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) &&
        url.searchParams.has("updated_since") &&
        url.searchParams.get("include_deleted") === "true"
          ? problem(400, "One or the other")
          : undefined,
      ),
  },
];
