import { officialKey } from "../../src/engine/rows.js";
import type { Mutant } from "../helpers/mutant.js";
import {
  answerInstead,
  isVersion,
  type ListBody,
  problem,
  rewriteBody,
} from "../helpers/rewrite.js";

/** Faults of the area `client`. */
export const clientMutants: readonly Mutant[] = [
  {
    name: "refuses a cursor whose signs are not encoded",
    kills: ["client.unencoded-cursor"],
    wrap: (sound) =>
      answerInstead(sound, (_url, { url }) =>
        /[?&]cursor=[^&]*[/:]/.test(url) ? problem(400, "bad cursor") : undefined,
      ),
  },
  {
    name: "begins again where a cursor is not encoded",
    kills: ["client.unencoded-cursor"],
    wrap: (sound) => (request) =>
      sound(
        /[?&]cursor=[^&]*[/:]/.test(request.url)
          ? new Request(request.url.replace(/&cursor=[^&]*/, ""), request)
          : request,
      ),
  },
  {
    name: "names a client for logins with GitHub that is empty",
    kills: ["client.device-login"],
    wrap: (sound) =>
      rewriteBody<Record<string, unknown>>(
        sound,
        ({ pathname }) => pathname.endsWith("/health"),
        (body) => {
          body["github_client_id"] = "";
        },
      ),
  },
  {
    name: "does not say that a version is deleted",
    kills: ["client.status-is-shown"],
    wrap: (sound) =>
      rewriteBody<ListBody["servers"][number]>(
        sound,
        (url, request) => isVersion(url, request) && url.searchParams.has("include_deleted"),
        ({ _meta }) => {
          delete _meta?.[officialKey]?.["status"];
        },
      ),
  },
  {
    name: "refuses a plain `@` in a path",
    kills: ["client.plain-characters"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) =>
        pathname.includes("@") ? problem(400, "Bad name") : undefined,
      ),
  },
];
