import type { Mutant } from "../helpers/mutant.js";
import { answerInstead, isVersion, isVersions, problem } from "../helpers/rewrite.js";

/** Answers with a JSON value where the sound registry answers 404. */
function insteadOf404(matches: typeof isVersion, status: number, body: unknown): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) =>
      matches(url, request) && (await sound(request)).status === 404
        ? status < 300
          ? Response.json(body)
          : problem(status, String(body))
        : undefined,
    );
}

const isRoute: typeof isVersion = ({ pathname }, { method }) =>
  method === "GET" && /^\/v0\.1\/(conformance-probe|servers\/a)\//.test(pathname);

/** Faults of the area `not-found`. */
export const notFoundMutants: readonly Mutant[] = [
  {
    name: "answers an empty list for a server that is not there",
    kills: ["not-found.impossible-texts", "not-found.server-not-found", "not-found.unknown-server"],
    wrap: insteadOf404(isVersions, 200, { servers: [], metadata: { count: 0 } }),
  },
  {
    name: "answers 400 for a server that is not there",
    kills: ["not-found.impossible-texts", "not-found.server-not-found", "not-found.unknown-server"],
    wrap: insteadOf404(isVersions, 400, "No such server"),
  },
  {
    name: "answers null for a version that is not there",
    kills: [
      "latest.lower-case-alone",
      "not-found.impossible-texts",
      "not-found.server-not-found",
      "not-found.unknown-version",
    ],
    wrap: insteadOf404(isVersion, 200, null),
  },
  {
    name: "answers 410 for a version that is not there",
    kills: [
      "latest.lower-case-alone",
      "not-found.impossible-texts",
      "not-found.server-not-found",
      "not-found.unknown-version",
    ],
    wrap: insteadOf404(isVersion, 410, "Gone"),
  },
  {
    name: "answers a page for people on a path that names no operation",
    kills: ["not-found.endpoint-not-found", "not-found.told-apart", "not-found.unknown-route"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isRoute(url, request) ? new Response("<p>Not here</p>", { status: 404 }) : undefined,
      ),
  },
  {
    name: "answers 200 on a path that names no operation",
    kills: ["not-found.endpoint-not-found", "not-found.told-apart", "not-found.unknown-route"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) =>
        isRoute(url, request) ? Response.json({ error: "?" }) : undefined,
      ),
  },
  {
    name: "tells an unknown version from an unknown server",
    kills: ["not-found.server-not-found"],
    wrap: insteadOf404(isVersion, 404, "Server version not found"),
  },
  {
    name: "refuses control characters in a name",
    kills: ["not-found.impossible-texts"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("%01") ? problem(400, "Bad name") : undefined,
      ),
  },
  {
    name: "reads a bare slash in a name as an encoded one",
    kills: ["not-found.unencoded-slash"],
    wrap: (sound) =>
      answerInstead(sound, (url, request) => {
        const pathname = url.pathname.replace(
          /(?<=servers\/[\w.-]+)\/(?=[\w.-]+\/versions$)/,
          "%2F",
        );
        if (pathname === url.pathname) return undefined;
        url.pathname = pathname;
        return sound(new Request(url, request));
      }),
  },
  {
    name: "answers a wrong method as if a server were missing",
    kills: ["not-found.endpoint-not-found", "not-found.told-apart"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }, { method }) =>
        method === "POST" && pathname.endsWith("/servers")
          ? problem(404, "Server not found")
          : undefined,
      ),
  },
  {
    name: "answers a wrong method with 405 and a text of its own",
    kills: ["not-found.endpoint-not-found"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }, { method }) =>
        method === "POST" && pathname.endsWith("/servers")
          ? problem(405, "Method not allowed")
          : undefined,
      ),
  },
  {
    name: "answers outside of its prefixes with a page",
    kills: ["not-found.outside-the-prefixes"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.startsWith("/v0.2/")
          ? new Response("<p>Not here</p>", { status: 404 })
          : undefined,
      ),
  },
];
