import type { Mutant } from "../helpers/mutant.js";
import { answerInstead, isVersion, isVersions } from "../helpers/rewrite.js";

/** Answers with a JSON value where the sound registry answers 404. */
function insteadOf404(matches: typeof isVersion, status: number, body: unknown): Mutant["wrap"] {
  return (sound) =>
    answerInstead(sound, async (url, request) =>
      matches(url, request) && (await sound(request)).status === 404
        ? Response.json(body, { status })
        : undefined,
    );
}

function isRoute({ pathname }: URL): boolean {
  return /^\/v0\.1\/(conformance-probe|servers\/a)\//.test(pathname);
}

/** Faults of the area `not-found`. */
export const notFoundMutants: readonly Mutant[] = [
  {
    name: "answers an empty list for a server that is not there",
    kills: ["not-found.unknown-server"],
    wrap: insteadOf404(isVersions, 200, { servers: [], metadata: { count: 0 } }),
  },
  {
    name: "answers 400 for a server that is not there",
    kills: ["not-found.unknown-server"],
    wrap: insteadOf404(isVersions, 400, { error: "No such server" }),
  },
  {
    name: "answers null for a version that is not there",
    kills: ["not-found.unknown-version"],
    wrap: insteadOf404(isVersion, 200, null),
  },
  {
    name: "answers 410 for a version that is not there",
    kills: ["not-found.unknown-version"],
    wrap: insteadOf404(isVersion, 410, { error: "Gone" }),
  },
  {
    name: "answers a page for people on a path that names no operation",
    kills: ["not-found.unknown-route"],
    wrap: (sound) =>
      answerInstead(sound, (url) =>
        isRoute(url) ? new Response("<p>Not here</p>", { status: 404 }) : undefined,
      ),
  },
  {
    name: "answers 200 on a path that names no operation",
    kills: ["not-found.unknown-route"],
    wrap: (sound) =>
      answerInstead(sound, (url) => (isRoute(url) ? Response.json({ error: "?" }) : undefined)),
  },
];
