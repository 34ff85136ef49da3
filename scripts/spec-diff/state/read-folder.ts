import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleSpecification } from "../../generate/bundle.js";
import { filesBelow } from "../../lib/files-below.js";
import { asObject, isObject } from "../../lib/is-object.js";
import { requestSchemaFile } from "../../sources/list-sources.js";
import { readSource } from "../../sources/source-file.js";
import { readRules } from "./read-rules.js";
import type { RequirementRecord, SpecificationState } from "./specification-state.js";

/**
 * The specification in the folder that holds `spec/`. Requirement rows are taken as they are: an old
 * revision need not follow today's schema of them.
 *
 * @param openapi the OpenAPI document in one piece, where it is at hand
 * @throws {InputError} `file:line: …` where a file cannot be parsed or a reference leads nowhere
 */
export function readFolder(
  name: string,
  folder: string,
  openapi: unknown = bundleSpecification(folder),
): SpecificationState {
  const below = (part: string): string[] =>
    existsSync(join(folder, part)) ? filesBelow(part, folder) : [];
  const documents = [
    ...below("spec/server-json").filter((file) => file.endsWith(".schema.json")),
    ...below("spec/schemas").filter((file) => file === requestSchemaFile),
  ];
  const requirements = below("spec/requirements")
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => rowsOf(readSource(file, folder).value));
  const currentDocument = findCurrentDocument(folder, below("spec/schemas"));
  return {
    name,
    openapi,
    documents: new Map(documents.map((file) => [file, readSource(file, folder).value])),
    ...(currentDocument !== undefined && { currentDocument }),
    requirements,
    rules: readRules(folder),
  };
}

/** The dated schema that the API's schemas refer to. */
function findCurrentDocument(folder: string, schemaFiles: readonly string[]): string | undefined {
  for (const file of schemaFiles) {
    const found = /server-json\/([\w-]+\.schema\.json)/.exec(
      readFileSync(join(folder, file), "utf8"),
    );
    if (found !== null) return `spec/server-json/${found[1]}`;
  }
  return undefined;
}

function rowsOf(content: unknown): RequirementRecord[] {
  const { requirements } = asObject(content);
  return (Array.isArray(requirements) ? requirements : []).filter(
    (row): row is RequirementRecord => isObject(row) && typeof row["id"] === "string",
  );
}
