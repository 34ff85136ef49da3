import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";

/** The status of a verdict and its issues, those of the JSON Schema in any order and each once. */
export function told({ status, json }: Answer): readonly string[] {
  const issues = isObject(json) && Array.isArray(json["issues"]) ? json["issues"] : [];
  return [String(status), ...new Set(issues.map((issue) => JSON.stringify(issue)).sort())];
}
