import { existsSync } from "node:fs";
import { join } from "node:path";
import { asObject, isObject } from "../../lib/is-object.js";
import { rulesFile } from "../../lib/rules.js";
import { readSource } from "../../sources/source-file.js";
import type { RuleRecord } from "./specification-state.js";

/**
 * The semantic rules of any revision, in the order of their file; none where there is no such file.
 *
 * @throws {InputError} where the file cannot be parsed
 */
export function readRules(folder: string): RuleRecord[] {
  if (!existsSync(join(folder, rulesFile))) return [];
  const { rules } = asObject(readSource(rulesFile, folder).value);
  return (Array.isArray(rules) ? rules : []).filter(
    (row): row is RuleRecord => isObject(row) && typeof row["code"] === "string",
  );
}
