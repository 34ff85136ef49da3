import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";

/** The items of a listing as they came, malformed ones included; none where there is no array of them. */
export function itemsOf({ json }: Answer): readonly unknown[] {
  const items = isObject(json) ? json["servers"] : undefined;
  return Array.isArray(items) ? items : [];
}
