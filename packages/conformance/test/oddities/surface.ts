import type { Oddity } from "../helpers/mutant.js";
import { answerInstead, problem, rewriteBody } from "../helpers/rewrite.js";

/** Legal habits of the area `surface`. */
export const surfaceOddities: readonly Oddity[] = [
  {
    name: "offers no HEAD",
    misses: ["surface.head"],
    wrap: (sound) => async (request) =>
      request.method === "HEAD" ? new Response(null, { status: 405 }) : sound(request),
  },
  {
    name: "takes in no documents",
    wrap: (sound) => async (request) =>
      ["PUT", "PATCH", "DELETE"].includes(request.method) || request.url.endsWith("/publish")
        ? Response.json({ error: "This registry takes in no documents" }, { status: 501 })
        : sound(request),
  },
  {
    name: "describes an extension that asks for credentials, and one that is a list",
    wrap: (sound) =>
      rewriteBody<{ paths: Record<string, unknown> }>(
        answerInstead(sound, ({ pathname }) => {
          if (pathname === "/v0.1/x/com.example/ratings") return Response.json([]);
          if (pathname !== "/v0.1/x/com.example.labs/scan-results/open") return undefined;
          const headers = { "www-authenticate": "Bearer" };
          return Response.json({ error: "Sign in" }, { status: 401, headers });
        }),
        ({ pathname }) => pathname === "/openapi.json",
        ({ paths }) => {
          paths["/v0.1/x/com.example/ratings"] = { get: {} };
          paths["/x/com.example.labs/scan-results/open"] = { get: {} };
          paths["/x/com.example/ratings/{serverName}"] = { get: {} };
        },
      ),
  },
  {
    name: "has pages for people, and neither metrics nor a description",
    misses: ["surface.openapi"],
    wrap: (sound) =>
      answerInstead(sound, ({ pathname }) => {
        if (/^\/(?:docs)?$/.test(pathname)) {
          const headers = { "content-type": "text/html; charset=utf-8" };
          return new Response("<!doctype html><title>Registry</title>", { headers });
        }
        return /^\/(?:metrics|openapi\.json)$/.test(pathname)
          ? problem(404, "Endpoint not found.")
          : undefined;
      }),
  },
];
