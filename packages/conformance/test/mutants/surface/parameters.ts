import type { Mutant } from "../../helpers/mutant.js";
import { answerInstead, isList, isVersions, type Matches, problem } from "../../helpers/rewrite.js";

/** Reads the raw query in its own way; the text of it is given without the question mark. */
function readQuery(change: (query: string) => string, matches: Matches = isList): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, (url, request) => {
      const query = url.search.slice(1);
      const changed = matches(url, request) ? change(query) : query;
      if (changed === query) return undefined;
      url.search = changed;
      return sound(new Request(url, request));
    });
}

function refuseQuery(pattern: RegExp, status = 400): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, (url, request) =>
      isList(url, request) && pattern.test(url.search) ? problem(status, "Bad query") : undefined,
    );
}

function refuseHeader(name: string, pattern: RegExp, status: number): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, (url, request) =>
      isList(url, request) && pattern.test(request.headers.get(name) ?? "")
        ? problem(status, "Bad header")
        : undefined,
    );
}

/** Faults of how a query is read. */
export const surfaceParameterMutants: readonly Mutant[] = [
  {
    name: "refuses parameters that it does not know",
    kills: ["surface.unknown-parameters"],
    wrap: refuseQuery(/sort=/),
  },
  {
    name: "refuses an instant that is empty",
    kills: ["surface.empty-parameters"],
    wrap: refuseQuery(/updated_since=&/),
  },
  {
    name: "takes the last of a repeated parameter",
    kills: ["surface.repeated-parameters"],
    wrap: readQuery((query) => query.replace(/^limit=\w+&(?=limit=)/, "")),
  },
  {
    name: "refuses broken escapes in a query",
    kills: ["surface.malformed-values"],
    wrap: refuseQuery(/limit=%(?![\dA-F]{2})/i),
  },
  {
    name: "answers 406 where HTML is asked for",
    kills: ["surface.accept-is-ignored"],
    wrap: refuseHeader("accept", /^text\/html, /, 406),
  },
  {
    name: "refuses a read with a malformed `Authorization`",
    kills: ["surface.authorization-is-ignored"],
    wrap: refuseHeader("authorization", /./, 401),
  },
  {
    name: "reads names of parameters in any letter case",
    kills: ["surface.parameter-names"],
    wrap: readQuery((query) => query.replace("LIMIT=", "limit=")),
  },
  {
    name: "takes `;` for the end of a parameter",
    kills: ["surface.parameter-names"],
    wrap: readQuery((query) => query.replace(";", "&")),
  },
  {
    name: "refuses zeros before a limit",
    kills: ["surface.limit-is-decimal"],
    wrap: refuseQuery(/limit=0\d/, 422),
  },
  {
    name: "reads a limit with an exponent",
    kills: ["surface.limit-is-decimal"],
    wrap: readQuery((query) => query.replace("1e1", "10")),
  },
  {
    name: "takes `yes` for true",
    kills: ["surface.include-deleted-forms", "surface.include-deleted-is-boolean"],
    wrap: readQuery((query) => query.replace("=yes", "=true"), isVersions),
  },
  {
    name: "refuses `T` for true",
    kills: ["surface.include-deleted-forms"],
    wrap: readQuery((query) => query.replace("=T", "=maybe"), isVersions),
  },
  {
    name: "takes a bare parameter for one without a value",
    kills: ["surface.bare-parameters"],
    wrap: readQuery((query) => query.replace(/deleted$/, "deleted="), isVersions),
  },
  {
    name: "takes a bare parameter for true wherever it stands",
    kills: ["surface.bare-parameters"],
    wrap: readQuery((query) => query.replace("deleted&", "deleted=true&"), isVersions),
  },
  {
    name: "takes a `+` in a query for a plus sign",
    kills: ["surface.plus-is-a-blank"],
    wrap: readQuery((query) => query.replace(/(?<=version=[\w.]*)\+/, "%2B")),
  },
];
