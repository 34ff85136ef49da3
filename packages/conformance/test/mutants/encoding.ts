import type { Mutant } from "../helpers/mutant.js";
import { answerInstead, isList, isVersion, problem, rewriteUrl } from "../helpers/rewrite.js";

/** Answers a request that finds nothing with what another spelling of its path finds. */
function retry(respell: (pathname: string) => string): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) => {
      if (!isVersion(url, request) || (await sound(request)).status !== 404) return undefined;
      url.pathname = respell(url.pathname);
      return sound(new Request(url, request));
    });
}

/** Faults of the area `encoding`. */
export const encodingMutants: readonly Mutant[] = [
  {
    name: "does not decode `%2f` in lower case",
    kills: ["encoding.slash-escape-either-case"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replaceAll("%2f", "%252f-");
      }),
  },
  {
    name: "finds names in any letter case",
    kills: ["encoding.slash-escape-either-case"],
    wrap: retry((pathname) =>
      pathname.replace(/(?<=servers\/)[^/]+/, (name) => name.toLowerCase().replace("%2f", "%2F")),
    ),
  },
  {
    name: "finds versions in any letter case",
    kills: ["encoding.slash-escape-either-case", "latest.lower-case-alone"],
    wrap: retry((pathname) => pathname.replace(/[^/]+$/, (version) => version.toLowerCase())),
  },
  {
    name: "reads a literal `+` in a path as a space",
    kills: ["client.plain-characters", "encoding.literal-plus"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replaceAll("+", "%20");
      }),
  },
  {
    name: "does not decode letters in a path",
    kills: ["encoding.escaped-letters"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replace("%6C", "%256C-");
      }),
  },
  {
    name: "does not decode names of query parameters",
    kills: ["encoding.parameter-names"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, (url) => {
        url.search = url.search.replace("lim%69t", "lim-69t");
      }),
  },
  {
    name: "looks for a name with a stray `%` in it",
    kills: ["encoding.stray-percent"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("%25zz") ? problem(404, "Server not found") : undefined,
      ),
  },
  {
    name: "decodes a name once",
    kills: ["encoding.decoded-twice"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("%252F") ? problem(404, "Server not found") : undefined,
      ),
  },
];
