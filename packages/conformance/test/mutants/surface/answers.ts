import type { FetchTarget } from "../../../src/index.js";
import type { Mutant } from "../../helpers/mutant.js";
import { answerInstead, isVersions, type Matches, problem } from "../../helpers/rewrite.js";

/** Changes the headers of some answers. */
function changeHeaders(
  change: (headers: Headers, response: Response) => void,
  matches: (request: Request) => boolean = () => true,
): Mutant["wrap"] {
  return (sound) => async (request) => {
    const response = await sound(request);
    if (matches(request)) change(response.headers, response);
    return response;
  };
}

const isPreflight = ({ method, headers }: Request): boolean =>
  method === "OPTIONS" && headers.has("access-control-request-method");

/** Sees another path than was asked for. */
function readPath(change: (pathname: string) => string): Mutant["wrap"] {
  return (sound) => (request) => {
    const { origin, pathname, search } = new URL(request.url);
    const changed = change(pathname);
    return sound(
      changed === pathname ? request : new Request(`${origin}${changed}${search}`, request),
    );
  };
}

/** Answers one of the small operations with another body. */
function answerPath(path: string, body: unknown): Mutant["wrap"] {
  return (sound: FetchTarget) =>
    answerInstead(sound, ({ pathname }) =>
      pathname === `/v0.1${path}` ? Response.json(body) : undefined,
    );
}

const isError: Matches = (url, request) => isVersions(url, request);

/** Faults of methods, paths, cross-origin headers and the small operations. */
export const surfaceAnswerMutants: readonly Mutant[] = [
  {
    name: "lets no other origin read its errors",
    kills: ["surface.allows-origins"],
    wrap: changeHeaders((headers, { status }) => {
      if (status >= 400) headers.delete("access-control-allow-origin");
    }),
  },
  {
    name: "answers a preflight with 200",
    kills: ["surface.preflight"],
    wrap: (sound) => async (request) => {
      const response = await sound(request);
      return isPreflight(request) ? new Response(null, { headers: response.headers }) : response;
    },
  },
  {
    name: "grants every header in a preflight by a star",
    kills: ["surface.preflight"],
    wrap: changeHeaders((headers) => headers.set("access-control-allow-headers", "*"), isPreflight),
  },
  {
    name: "grants credentials to any origin",
    kills: ["surface.allows-no-credentials"],
    wrap: changeHeaders((headers) => headers.set("access-control-allow-credentials", "true")),
  },
  {
    name: "exposes no header",
    kills: ["surface.exposes-headers"],
    wrap: changeHeaders((headers) => headers.delete("access-control-expose-headers")),
  },
  {
    name: "varies by origin where there is one alone",
    kills: ["surface.varies-by-origin"],
    wrap: changeHeaders(
      (headers) => headers.delete("vary"),
      ({ headers }) => !headers.has("origin"),
    ),
  },
  {
    name: "answers OPTIONS with 204 whatever it is",
    kills: ["surface.plain-options"],
    wrap: (sound) => async (request) =>
      request.method === "OPTIONS" && !isPreflight(request)
        ? new Response(null, { status: 204 })
        : sound(request),
  },
  {
    name: "answers HEAD with 200 where GET answers 404",
    kills: ["surface.head"],
    wrap: (sound) => async (request) =>
      request.method === "HEAD" && isError(new URL(request.url), request)
        ? new Response(null)
        : sound(request),
  },
  {
    name: "has no `/v0`",
    kills: ["auth.paths", "surface.prefixes-agree", "validate.prefixes-agree"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.startsWith("/v0/") ? problem(404, "Gone") : undefined,
      ),
  },
  {
    name: "reads a path with a trailing slash as one without",
    kills: ["surface.trailing-slash", "surface.trailing-slash-is-308"],
    wrap: readPath((pathname) => pathname.replace(/(?<=servers)\/$/, "")),
  },
  {
    name: "redirects a trailing slash to whatever host the path names",
    kills: ["surface.trailing-slash", "surface.trailing-slash-is-308"],
    wrap: changeHeaders((headers) => {
      if (headers.get("location") === "/conformance.example")
        headers.set("location", "//conformance.example");
    }),
  },
  {
    name: "does not find a path with a trailing slash",
    kills: ["surface.trailing-slash-is-308"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.endsWith("servers/") ? problem(404, "Endpoint not found.") : undefined,
      ),
  },
  {
    name: "reads empty segments as if they were not there",
    kills: ["surface.empty-segments"],
    wrap: readPath((pathname) => pathname.replace("1//", "1/")),
  },
  {
    name: "looks for a null character on known paths alone",
    kills: ["surface.null-comes-first"],
    wrap: readPath((pathname) =>
      pathname.startsWith("/conformance-probe/") ? pathname.replace("%00", "") : pathname,
    ),
  },
  {
    name: "reads paths in any letter case",
    kills: ["surface.path-case"],
    wrap: readPath((pathname) => pathname.replace("/Ping", "/ping")),
  },
  {
    name: "answers `ping` with a text",
    kills: ["surface.ping"],
    wrap: answerPath("/ping", "pong"),
  },
  {
    name: "answers `health` with another word",
    kills: ["surface.health"],
    wrap: answerPath("/health", { status: "healthy" }),
  },
  {
    name: "does not say of which commit it was built",
    kills: ["surface.version"],
    wrap: answerPath("/version", { version: "1.0.0", build_time: "2026-01-01" }),
  },
];
