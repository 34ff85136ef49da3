import type { Answer } from "../../engine/probe.js";
import { isObject, nextCursorOf } from "../../engine/rows.js";

/** Whether a page is empty while its cursor leads on, which any page may be: it says nothing of the rest. */
export function isGap(page: Answer): boolean {
  const servers = isObject(page.json) ? page.json["servers"] : undefined;
  return Array.isArray(servers) && servers.length === 0 && nextCursorOf(page) !== undefined;
}
