import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";

/** The first reason that a refusal names; empty where it names none. */
export function reasonOf({ json }: Answer): string {
  const reasons = isObject(json) ? json["errors"] : undefined;
  const [first] = Array.isArray(reasons) ? reasons : [];
  const message = isObject(first) ? first["message"] : undefined;
  return typeof message === "string" ? message : "";
}
