import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../lib/is-object.js";
import { show } from "../show.js";
import type { CompareKeywords, SchemaFinding } from "./finding.js";

/** `enum` and `const`, which is an enumeration of one. */
export const compareValues: CompareKeywords = (before, after) => {
  const was = valuesOf(before);
  const is = valuesOf(after);
  const path = ["const" in after || (is === undefined && "const" in before) ? "const" : "enum"];
  if (was === undefined && is === undefined) return [];
  if (was === undefined) return [{ kind: "values-removed", path, detail: `only ${show(is)}` }];
  if (is === undefined) return [{ kind: "values-added", path, detail: `not only ${show(was)}` }];

  const findings: SchemaFinding[] = [];
  const gone = without(was, is);
  const come = without(is, was);
  if (gone.length > 0)
    findings.push({ kind: "values-removed", path, detail: gone.map(show).join(", ") });
  if (come.length > 0)
    findings.push({ kind: "values-added", path, detail: come.map(show).join(", ") });
  return findings;
};

function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.some((other) => isDeepStrictEqual(value, other)));
}
