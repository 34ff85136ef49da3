import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../sources/source-file.js";
import { asObject, isObject, type JsonObject } from "./is-object.js";
import { root } from "./root.js";

/** A semantic rule as a row of `spec/rules.yaml`; it has a code and whatever else the file says of it. */
export interface RuleRow extends JsonObject {
  readonly code: string;
}

/** Path of the rules, seen from the folder that holds `spec/`. */
export const rulesFile = "spec/rules.yaml";

/**
 * The semantic rules in the order of their file; none where there is no such file.
 *
 * @throws {InputError} where the file cannot be parsed
 */
export function readRuleRows(folder: string = root): RuleRow[] {
  if (!existsSync(join(folder, rulesFile))) return [];
  const { rules } = asObject(readSource(rulesFile, folder).value);
  return (Array.isArray(rules) ? rules : []).filter(
    (row): row is RuleRow => isObject(row) && typeof row["code"] === "string",
  );
}
