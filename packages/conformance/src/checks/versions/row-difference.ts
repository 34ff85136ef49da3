import { compareInstants } from "@mcp-registry-kit/server-json";
import { isInstant } from "../../engine/is-instant.js";
import { isObject, officialKey, type Row } from "../../engine/rows.js";
import { findDifference } from "./find-difference.js";

/**
 * Where the document or the official metadata of two rows differ, as a JSON pointer; undefined where they
 * agree. The order of members, the spelling of an instant and metadata of other keys are free, and so is
 * whether there is official metadata at all: a listing may leave it to the answer for one version.
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
  if (one === undefined || other === undefined) return undefined;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (passedOver.includes(key) || isSameInstant(one[key], other[key])) continue;
    const difference = findDifference(one[key], other[key]);
    if (difference !== undefined)
      return `/_meta/${officialKey.replace("/", "~1")}/${key}${difference}`;
  }
  return undefined;
}

function officialOf({ item }: Row): Readonly<Record<string, unknown>> | undefined {
  const meta = item["_meta"];
  const official = isObject(meta) ? meta[officialKey] : undefined;
  return isObject(official) && Object.keys(official).length > 0 ? official : undefined;
}

function isSameInstant(left: unknown, right: unknown): boolean {
  return isInstant(left) && isInstant(right) && compareInstants(left, right) === 0;
}
