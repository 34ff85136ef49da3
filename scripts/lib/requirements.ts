import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { explainSchemaErrors } from "./explain-schema-error.js";
import { root } from "./root.js";
import { InputError } from "./run-script.js";
import { parseYaml } from "./yaml-source.js";

/** A requirement as a row of `spec/requirements/*.yaml`, with the area that its file names. */
export interface RequirementRow {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  readonly layer: string;
  readonly text: string;
  readonly operations?: readonly string[];
  readonly statuses?: readonly string[];
  readonly parameters?: readonly string[];
  readonly fields?: readonly string[];
  readonly rules?: readonly string[];
  readonly since?: string;
  readonly check?: readonly string[];
  readonly pending?: number;
  readonly excluded?: string;
  readonly judgedAs?: string;
  readonly retired?: string;
}

/** Requirement rows sorted by id, the files they stand in, and `file:line` of each by its id. */
export interface Requirements {
  readonly files: readonly string[];
  readonly rows: readonly RequirementRow[];
  readonly places: ReadonlyMap<string, string>;
}

/** Folder of the requirement files, from the repository's root. */
export const requirementsFolder = "spec/requirements";

/**
 * Every requirement row below `folder`, which messages call by the name that is given.
 *
 * @throws {InputError} naming file and line of every row that is malformed, holds an unknown key,
 * stands in another area than its id says, or repeats an id
 */
export function readRequirements(folder: string = requirementsFolder): Requirements {
  const files = readdirSync(resolve(root, folder))
    .filter((file) => file.endsWith(".yaml") && file !== "numbering.yaml")
    .sort()
    .map((file) => `${folder}/${file}`);
  const isValid = compileSchema();
  const rows = new Map<string, RequirementRow>();
  const places = new Map<string, string>();
  const faults: string[] = [];
  for (const file of files) {
    const source = parseYaml(file, readFileSync(resolve(root, file), "utf8"));
    const { value } = source;
    if (!isValid(value)) {
      faults.push(...explainSchemaErrors(source, isValid.errors ?? []));
      continue;
    }
    for (const [index, { id, ...row }] of value.requirements.entries()) {
      const place = source.at(["requirements", index]);
      const before = places.get(id);
      if (before !== undefined)
        faults.push(`${place}: ${id} stands at ${before} already; ids are never used again`);
      else if (!id.startsWith(`REQ-${value.area.toUpperCase()}-`))
        faults.push(`${place}: ${id} stands in the area "${value.area}"; its id says another`);
      rows.set(id, { id, area: value.area, ...row });
      places.set(id, place);
    }
  }
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return { files, rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), places };
}

interface RequirementFile {
  area: string;
  requirements: Omit<RequirementRow, "area">[];
}

function compileSchema(): ValidateFunction<RequirementFile> {
  const file = join(root, requirementsFolder, "requirements.schema.json");
  const ajv = new Ajv.default({ allErrors: true, verbose: true, strict: false });
  return ajv.compile<RequirementFile>(JSON.parse(readFileSync(file, "utf8")));
}
