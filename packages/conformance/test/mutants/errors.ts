import type { Mutant } from "../helpers/mutant.js";
import {
  answerInstead,
  isList,
  isVersion,
  isVersions,
  type Matches,
  problem,
  rewriteUrl,
} from "../helpers/rewrite.js";

const isOperation: Matches = (url, request) =>
  [isList, isVersions, isVersion].some((matches) => matches(url, request));

/** Gives the errors of operations another body. */
function changeErrors(body: string): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) => {
      const response = await sound(request);
      return isOperation(url, request) && response.status >= 400
        ? new Response(body, { status: response.status, headers: response.headers })
        : undefined;
    });
}

/** Fails where a decoded text is found in the request. */
function failOn(matches: Matches): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, (url, request) =>
      matches(url, request) ? problem(500, "Internal Server Error") : undefined,
    );
}

/** Reads a query parameter in its own way; undefined leaves it out. */
function readParameter(name: string, read: (text: string) => string | undefined): Mutant["wrap"] {
  return (sound) =>
    rewriteUrl(sound, isList, ({ searchParams }) => {
      const text = searchParams.get(name);
      if (text === null) return;
      const value = read(text);
      if (value === undefined) searchParams.delete(name);
      else searchParams.set(name, value);
    });
}

/** Changes the problem details of operations. */
function changeProblems(
  change: (problem: Record<string, unknown>, headers: Headers) => Record<string, unknown>,
): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) => {
      if (request.method === "HEAD" || !isOperation(url, request)) return undefined;
      const response = await sound(request);
      if (!/problem/.test(response.headers.get("content-type") ?? "")) return undefined;
      const headers = new Headers(response.headers);
      const problem = change((await response.json()) as Record<string, unknown>, headers);
      return new Response(JSON.stringify(problem), { status: response.status, headers });
    });
}

const isDate = /^\d{4}-\d\d-\d\d$/;

/** Faults of the area `errors`. */
export const errorsMutants: readonly Mutant[] = [
  {
    name: "answers errors in plain text",
    kills: [
      "errors.are-json-with-text",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "not-found.server-not-found",
    ],
    wrap: changeErrors("Not here"),
  },
  {
    name: "gives errors a title alone",
    kills: [
      "errors.are-json-with-text",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "not-found.server-not-found",
    ],
    wrap: changeErrors('{"title":"Not Found","status":404}'),
  },
  {
    name: "gives errors as objects in `error`",
    kills: [
      "errors.are-json-with-text",
      "errors.have-title-and-status",
      "errors.name-all-parameters",
      "errors.name-the-parameter",
      "not-found.server-not-found",
    ],
    wrap: changeErrors('{"error":{"message":"Not here"}}'),
  },
  {
    name: "fails on a cursor that it did not give",
    kills: ["errors.no-server-error"],
    wrap: failOn(({ searchParams }) => /::|^eyJ/.test(searchParams.get("cursor") ?? "")),
  },
  {
    name: "fails on a search beyond the basic plane",
    kills: ["errors.no-server-error"],
    wrap: failOn(({ searchParams }) =>
      /[\u{10000}-\u{10FFFF}]/u.test(searchParams.get("search") ?? ""),
    ),
  },
  {
    name: "fails on a long search",
    kills: ["errors.no-server-error"],
    wrap: failOn(({ searchParams }) => /^.{1000,5000}$/.test(searchParams.get("search") ?? "")),
  },
  {
    name: "fails on a limit beyond 64 bits",
    kills: ["errors.limit-out-of-range", "errors.no-server-error"],
    wrap: failOn(({ searchParams }) => (searchParams.get("limit") ?? "").length > 19),
  },
  {
    name: "fails on names beyond ASCII",
    kills: ["errors.no-server-error"],
    wrap: failOn(
      (url, request) => isVersions(url, request) && /%[C-F][0-9A-F]%[89AB]/i.test(url.pathname),
    ),
  },
  {
    name: "takes a limit above 100 for 100",
    kills: ["errors.limit-out-of-range"],
    wrap: readParameter("limit", (text) => (/^\d{3}$/.test(text) ? "100" : text)),
  },
  {
    name: "takes a limit of zero for none",
    kills: ["errors.limit-out-of-range", "errors.name-all-parameters", "errors.name-the-parameter"],
    wrap: readParameter("limit", (text) => (text === "0" ? undefined : text)),
  },
  {
    name: "passes over a limit that is no number",
    kills: ["errors.limit-out-of-range"],
    wrap: readParameter("limit", (text) => (/^[a-z]+$/.test(text) ? undefined : text)),
  },
  {
    name: "passes over an instant that it cannot read",
    kills: ["errors.bad-updated-since", "errors.updated-since-is-400"],
    wrap: readParameter("updated_since", (text) =>
      Number.isNaN(Date.parse(text)) ? undefined : text,
    ),
  },
  {
    name: "takes a date for its first instant",
    kills: ["errors.bad-updated-since", "errors.updated-since-is-400"],
    wrap: readParameter("updated_since", (text) =>
      isDate.test(text) ? `${text}T00:00:00Z` : text,
    ),
  },
  {
    name: "takes 30 February for 2 March",
    kills: ["errors.bad-updated-since", "errors.updated-since-is-400"],
    wrap: readParameter("updated_since", (text) => text.replace("-02-30", "-03-02")),
  },
  {
    name: "passes over a null character in the query",
    kills: ["errors.null-byte"],
    wrap: (sound) =>
      rewriteUrl(sound, isList, (url) => {
        url.search = url.search.replaceAll("%00", "");
      }),
  },
  {
    name: "reads a null character in the path as any other",
    kills: ["errors.null-byte"],
    wrap: (sound) =>
      rewriteUrl(sound, isVersion, (url) => {
        url.pathname = url.pathname.replaceAll("%00", "%01");
      }),
  },
  {
    name: "fails on bytes that are no UTF-8",
    kills: ["errors.invalid-utf8"],
    wrap: failOn(({ href }) => /%ff|%c3%28/i.test(href)),
  },
  {
    name: "reads bytes that are no UTF-8 as other characters",
    kills: ["errors.invalid-utf8"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        sound(new Request(url.href.replace("%ff", "%EF%BF%BD"), request)),
      ),
  },
  {
    name: "declares problem details as plain JSON",
    kills: ["errors.are-problem-json"],
    wrap: changeProblems((problem, headers) => {
      headers.set("content-type", "application/json");
      return problem;
    }),
  },
  {
    name: "leaves the status out of errors",
    kills: ["errors.have-title-and-status"],
    wrap: changeProblems(({ status: _, ...problem }) => problem),
  },
  {
    name: "gives reasons as bare texts beside the ones with a place",
    kills: ["errors.reasons-have-messages"],
    wrap: changeProblems((problem) =>
      Array.isArray(problem["errors"])
        ? { ...problem, errors: [...problem["errors"], "no good"] }
        : problem,
    ),
  },
  {
    name: "names the first of several bad parameters alone",
    kills: ["errors.name-all-parameters", "errors.name-the-parameter"],
    wrap: changeProblems((problem) =>
      Array.isArray(problem["errors"])
        ? { ...problem, errors: problem["errors"].slice(0, 1) }
        : problem,
    ),
  },
  {
    name: "reads an instant with a blank for the T",
    kills: ["errors.updated-since-is-400"],
    wrap: readParameter("updated_since", (text) => text.replace(/(?<=\d) (?=\d\d:)/, "T")),
  },
  {
    name: "looks at instants before it looks at booleans",
    kills: ["errors.types-come-first"],
    wrap: (sound) =>
      answerInstead(sound, ({ searchParams }) =>
        searchParams.get("updated_since") === "yesterday" && searchParams.has("include_deleted")
          ? problem(400, "Bad instant")
          : undefined,
      ),
  },
  {
    name: "does not name a limit of zero",
    kills: ["errors.name-the-parameter"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isList(url, request) && url.search === "?limit=0"
          ? problem(422, "validation failed")
          : undefined,
      ),
  },
  {
    name: "shows where in its code an error comes from",
    kills: ["errors.give-nothing-away"],
    wrap: changeProblems((body) => ({
      ...body,
      stack: "Error: no such row\n    at list (/srv/registry/list.js:12:3)",
    })),
  },
];
