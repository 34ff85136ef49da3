import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { root } from "./root.js";
import { InputError } from "./run-script.js";

/** A requirement as a row of `spec/requirements/*.yaml`, with the area that its file names. */
export interface RequirementRow {
  readonly id: string;
  readonly area: string;
  readonly operations?: readonly string[];
  readonly statuses?: readonly string[];
  readonly parameters?: readonly string[];
  readonly fields?: readonly string[];
  readonly rules?: readonly string[];
  readonly check?: readonly string[];
  readonly pending?: number;
  readonly excluded?: string;
  readonly judgedAs?: string;
}

/**
 * Every requirement row, sorted by id, and the files they stand in.
 *
 * @throws {InputError} naming file and row where one is malformed, holds an unknown key or repeats an id.
 */
export function readRequirements(): { files: string[]; rows: RequirementRow[] } {
  const folder = "spec/requirements";
  const schema = JSON.parse(readFileSync(join(root, folder, "requirements.schema.json"), "utf8"));
  const isValid = new Ajv.default({ allErrors: true, strict: false }).compile<{
    area: string;
    requirements: { id: string }[];
  }>(schema);
  const files = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".yaml") && file !== "numbering.yaml")
    .sort()
    .map((file) => `${folder}/${file}`);
  const rows = new Map<string, RequirementRow>();
  for (const file of files) {
    const content: unknown = parse(readFileSync(join(root, file), "utf8"));
    if (!isValid(content))
      throw new InputError(
        (isValid.errors ?? [])
          .map(
            (error) =>
              `${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
          )
          .join("\n"),
      );
    for (const { id, ...row } of content.requirements) {
      if (rows.has(id))
        throw new InputError(`${file}: ${id} is there twice; ids are never used again`);
      rows.set(id, { id, area: content.area, ...row });
    }
  }
  return { files, rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
