import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";

/** The places of the request that an error names. */
export function locationsOf({ json }: Answer): readonly unknown[] {
  const reasons = isObject(json) ? json["errors"] : undefined;
  return Array.isArray(reasons)
    ? reasons.map((reason) => (isObject(reason) ? reason["location"] : undefined))
    : [];
}
