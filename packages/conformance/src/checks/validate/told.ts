import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";

/**
 * The status of a verdict and its issues, in any order and each once. Their messages are left out: they list
 * members in whatever order they come.
 */
export function told({ status, json }: Answer): readonly string[] {
  const issues = isObject(json) && Array.isArray(json["issues"]) ? json["issues"] : [];
  return [String(status), ...new Set(issues.filter(isObject).map(shown).sort())];
}

function shown({ type, severity, path, reference }: Readonly<Record<string, unknown>>): string {
  return `${type} ${severity} ${path} ${reference}`;
}
