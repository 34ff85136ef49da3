import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { readRequirements } from "../lib/requirements.js";
import { root } from "../lib/root.js";
import { readRules } from "../lib/rules.js";
import { InputError } from "../lib/run-script.js";
import { listVectorFiles, vectorsFolder } from "../lib/vectors.js";
import { listOpenapiParts, listSchemaFiles } from "./list-sources.js";
import { operationFaults } from "./operation-faults.js";
import { type ReadSources, readSources } from "./read-sources.js";
import { referenceFaults } from "./reference-faults.js";
import { schemaFaults } from "./schema-faults.js";
import { vectorFaults } from "./vector-faults.js";

/** One line for each fault of the OpenAPI document's parts. */
export function openapiPartFaults(): string[] {
  return faultsOf([...listOpenapiParts(), ...filesBelow("spec/server-json")], ({ sources }) => [
    ...referenceFaults(sources, (file) => existsSync(join(root, file))),
    ...operationFaults([...sources.values()].filter(({ path }) => path.startsWith("spec/paths/"))),
  ]);
}

/** One line for each fault of a JSON Schema file. */
export function schemaFileFaults(): string[] {
  return faultsOf(listSchemaFiles(), ({ sources }) => [...sources.values()].flatMap(schemaFaults));
}

/** One line for each fault of a file of vectors. */
export function vectorFileFaults(): string[] {
  const shared = `${vectorsFolder}/vectors.schema.json`;
  const schemas = readSources(listSchemaFiles()).sources;
  return faultsOf(listVectorFiles(), ({ sources }) =>
    [...sources.values()].flatMap((source) =>
      vectorFaults(source, {
        file: schemas.get(shared)?.value,
        vector: schemas.get(source.path.replace(/\.json$/, ".schema.json"))?.value,
      }),
    ),
  );
}

/**
 * Looks through all that is generated from, before anything is.
 *
 * @throws {InputError} with one line for each fault: file, line, what is wrong, what to do.
 */
export function checkSources(): void {
  // Vectors are judged by their schemas, and all by what can be parsed: those come first.
  for (const stage of [
    syntaxFaults,
    () => [
      ...openapiPartFaults(),
      ...schemaFileFaults(),
      ...rowFaults(readRequirements),
      ...rowFaults(readRules),
    ],
    vectorFileFaults,
  ]) {
    const faults = stage();
    if (faults.length > 0) throw new InputError(faults.join("\n"));
  }
}

function syntaxFaults(): readonly string[] {
  return readSources(
    filesBelow("spec").filter(
      (file) => /\.(?:yaml|json)$/.test(file) && !file.startsWith("spec/dist/"),
    ),
  ).faults;
}

/** What rows are read by finds their faults. */
function rowFaults(readRows: () => unknown): string[] {
  try {
    readRows();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.message];
  }
}

function faultsOf(files: readonly string[], judge: (read: ReadSources) => string[]): string[] {
  const read = readSources(files);
  return [...read.faults, ...judge(read)];
}
