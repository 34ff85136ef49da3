import type { Mutant } from "../../helpers/mutant.js";
import { answerInstead, problem, rewriteBody } from "../../helpers/rewrite.js";

interface Openapi {
  paths: Record<string, unknown>;
}

/** Describes an extension, and answers it if it is asked for. */
function extend(path: string, answer?: () => Response): Mutant["wrap"] {
  return (sound) =>
    rewriteBody<Openapi>(
      answerInstead(sound, ({ pathname }) =>
        pathname === `/v0.1${path}` ? answer?.() : undefined,
      ),
      ({ pathname }) => pathname === "/openapi.json",
      ({ paths }) => {
        paths[path] = { get: {} };
      },
    );
}

/** Answers one path beside the prefixes with a text. */
function answerPath(path: string, text: string, type: string, status = 200): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, ({ pathname }) =>
      pathname === path
        ? new Response(text, { status, headers: { "content-type": type } })
        : undefined,
    );
}

/** Faults beside the prefixes, of extensions, and of writes that nobody may make. */
export const surfaceRestMutants: readonly Mutant[] = [
  {
    name: "answers a malformed escape with 404",
    kills: ["surface.malformed-path"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("%zz") && !pathname.includes("%25zz")
          ? problem(404, "Endpoint not found.")
          : undefined,
      ),
  },
  {
    name: "describes another API",
    kills: ["surface.openapi"],
    wrap: (sound) =>
      rewriteBody<Openapi>(
        sound,
        ({ pathname }) => pathname === "/openapi.json",
        (body) => {
          body.paths = { "/pets": {} };
        },
      ),
  },
  {
    name: "gives its documentation as JSON",
    kills: ["surface.pages"],
    wrap: answerPath("/docs", "{}", "application/json"),
  },
  {
    name: "shows metrics as JSON lines",
    kills: ["surface.metrics"],
    wrap: answerPath("/metrics", '{"requests":1}\n', "text/plain"),
  },
  {
    name: "calls its metrics HTML",
    kills: ["surface.metrics"],
    wrap: answerPath("/metrics", "requests 1\n", "text/html"),
  },
  {
    name: "says that it deleted what it does not delete",
    kills: ["surface.writes-are-answered"],
    wrap: (sound) => async (request) =>
      request.method === "DELETE" ? Response.json({}) : sound(request),
  },
  {
    name: "fails on a publish without credentials",
    kills: ["surface.writes-are-answered"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.endsWith("/publish") ? problem(500, "Internal Server Error") : undefined,
      ),
  },
  {
    name: "has an extension without a namespace",
    kills: ["surface.extension-names"],
    wrap: extend("/x/ratings", () => Response.json({ ratings: [] })),
  },
  {
    name: "answers its extension with a page",
    kills: ["surface.extensions-answer"],
    wrap: extend("/x/com.example/ratings", () => new Response("<p>Ratings</p>")),
  },
  {
    name: "asks for credentials for its extension and does not say which",
    kills: ["surface.extensions-answer"],
    wrap: extend("/x/com.example/ratings", () => problem(401, "Sign in")),
  },
];
