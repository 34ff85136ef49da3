import { compareInstants } from "@mcp-registry-kit/server-json";
import { isObject, officialKey, type Row } from "../../engine/rows.js";
import { findDifference } from "./find-difference.js";
import { isInstant } from "./is-instant.js";

/**
 * Where the document or the official metadata of two rows differ, as a JSON pointer; undefined where they
 * agree. The order of members, the spelling of an instant, metadata of other keys, and whether there is any
 * official metadata at all are free.
 *
 * @param passedOver members of the official metadata that are not compared. Default none.
 */
export function rowDifference(
  left: Row,
  right: Row,
  passedOver: readonly string[] = [],
): string | undefined {
  const document = findDifference(left.item["server"], right.item["server"]);
  if (document !== undefined) return `/server${document}`;
  const one = officialOf(left);
  const other = officialOf(right);
  if (Object.keys(one).length === 0 || Object.keys(other).length === 0) return undefined;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (passedOver.includes(key) || isSameInstant(one[key], other[key])) continue;
    const difference = findDifference(one[key], other[key]);
    if (difference !== undefined)
      return `/_meta/${officialKey.replace("/", "~1")}/${key}${difference}`;
  }
  return undefined;
}

function officialOf({ item }: Row): Readonly<Record<string, unknown>> {
  const meta = item["_meta"];
  const official = isObject(meta) ? meta[officialKey] : undefined;
  return isObject(official) ? official : {};
}

function isSameInstant(left: unknown, right: unknown): boolean {
  return isInstant(left) && isInstant(right) && compareInstants(left, right) === 0;
}
