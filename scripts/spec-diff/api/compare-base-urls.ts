import { isDeepStrictEqual } from "node:util";
import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, placeOf, topOf } from "../node.js";
import { showChange } from "../show.js";
import { listOperations } from "./list-operations.js";

/** The base URLs (`servers`), which hold for every operation. */
export function compareBaseUrls(before: unknown, after: unknown): Difference[] {
  const [was, is] = [urlsOf(before), urlsOf(after)];
  const place = placeOf(childOf(topOf(before), "servers"), childOf(topOf(after), "servers"));
  const operations = listOperations(after).map(({ id }) => id);
  const each = (
    kind: "base-url-added" | "base-url-removed" | "text-changed",
    detail: string,
  ): Difference[] =>
    operations.map((operation) => ({ kind, place, detail, subject: { operation } }));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((url) => {
    if (!was.has(url)) return each("base-url-added", url);
    if (!is.has(url)) return each("base-url-removed", url);
    const [left, right] = [was.get(url), is.get(url)];
    return isDeepStrictEqual(left, right)
      ? []
      : each("text-changed", `${url}: ${showChange(left, right)}`);
  });
}

/** What is said of each base URL. */
function urlsOf(openapi: unknown): ReadonlyMap<string, unknown> {
  const { servers } = asObject(openapi);
  return new Map(
    (Array.isArray(servers) ? servers : []).map((server) => {
      const { url, description } = asObject(server);
      return [String(url), description];
    }),
  );
}
