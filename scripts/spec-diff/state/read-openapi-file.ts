import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { asObject, isObject } from "../../lib/is-object.js";
import { InputError } from "../../lib/run-script.js";
import { referenceFaults } from "../../sources/reference-faults.js";
import { faultAt, parseSource } from "../../sources/source-file.js";
import type { SpecificationState } from "./specification-state.js";

/**
 * A bundled OpenAPI document, JSON or YAML, which holds no documents' schemas, requirements and rules.
 *
 * @throws {InputError} `file:line: …` where it cannot be parsed, is no OpenAPI document, or is not in one piece
 */
export function readOpenapiFile(path: string): SpecificationState {
  const source = parseSource(path, readFileSync(resolve(path), "utf8"));
  if (!isObject(asObject(source.value)["paths"]))
    throw new InputError(
      faultAt(source, [], "no OpenAPI document: it has no paths", "give a bundled openapi.json"),
    );
  const [fault] = referenceFaults(new Map([[path, source]]), () => false);
  if (fault !== undefined) throw new InputError(fault);
  return { name: path, openapi: source.value };
}
