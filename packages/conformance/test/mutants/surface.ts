import type { Mutant } from "../helpers/mutant.js";
import { answerInstead, isList, isVersion, problem } from "../helpers/rewrite.js";
import { surfaceAnswerMutants } from "./surface/answers.js";
import { surfaceParameterMutants } from "./surface/parameters.js";
import { surfaceRestMutants } from "./surface/rest.js";

/** Faults of the area `surface`. */
export const surfaceMutants: readonly Mutant[] = [
  {
    name: "cannot read a request line of 7,000 bytes",
    kills: ["surface.long-request-line"],
    wrap: (sound) =>
      answerInstead(sound, ({ search }) =>
        search.length > 6_000 ? new Response("URI Too Long", { status: 414 }) : undefined,
      ),
  },
  {
    name: "asks for credentials where it finds no version, beside an open listing",
    kills: [
      "auth.protected-resource",
      "latest.lower-case-alone",
      "not-found.impossible-texts",
      "not-found.server-not-found",
      "not-found.unknown-version",
      "surface.reads-need-no-credentials",
    ],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) =>
        isVersion(url, request) && (await sound(request)).status === 404
          ? problem(401, "Sign in")
          : undefined,
      ),
  },
  {
    name: "gives HEAD another media type",
    kills: ["surface.head-content-type"],
    wrap: (sound) =>
      answerInstead(sound, async (url, request) => {
        if (request.method !== "HEAD" || !isList(url, request)) return undefined;
        const response = await sound(request);
        response.headers.set("content-type", "text/plain");
        return response;
      }),
  },
  {
    name: "answers any extension with an empty object",
    kills: ["surface.unknown-extension"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("/x/") ? Response.json({}) : undefined,
      ),
  },
  ...surfaceAnswerMutants,
  ...surfaceParameterMutants,
  ...surfaceRestMutants,
];
