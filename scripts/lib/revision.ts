import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { type RequirementRow, requirementsFolder } from "./requirements.js";
import { root } from "./root.js";
import { InputError } from "./run-script.js";

/** What a revision promised of one requirement. */
export interface FrozenRequirement {
  readonly level: string;
  readonly layer: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly textSha256: string;
}

/** A released revision: every requirement that held then, by id. */
export interface Revision {
  readonly specVersion: string;
  /** SHA-256 of `requirements` as JSON without white space, in hexadecimal. */
  readonly digest: string;
  readonly requirements: Readonly<Record<string, FrozenRequirement>>;
}

/** Folder of the revisions, from the repository's root. */
export const revisionsFolder: string = `${requirementsFolder}/revisions`;

/** What these rows promise now; a retired row promises nothing. */
export function toRevision(specVersion: string, rows: readonly RequirementRow[]): Revision {
  const requirements = Object.fromEntries(
    rows
      .filter(({ retired }) => retired === undefined)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((row) => [row.id, freezeRow(row)]),
  );
  return { specVersion, digest: sha256(JSON.stringify(requirements)), requirements };
}

/** What one row promises. */
export function freezeRow({ level, layer, text }: RequirementRow): FrozenRequirement {
  return { level, layer, textSha256: sha256(text) };
}

/**
 * The revisions below `folder`, the oldest first; none where the folder is not there.
 *
 * @throws {InputError} naming every file that is no revision, has the name of another one, or was edited
 */
export function readRevisions(folder: string = revisionsFolder): Revision[] {
  if (!existsSync(resolve(root, folder))) return [];
  const schema = join(root, requirementsFolder, "revision.schema.json");
  const isRevision = new Ajv.default({ strict: false }).compile<Revision>(
    JSON.parse(readFileSync(schema, "utf8")),
  );
  const faults: string[] = [];
  const revisions: Revision[] = [];
  for (const name of readdirSync(resolve(root, folder)).sort()) {
    const file = `${folder}/${name}`;
    const content = readJson(file);
    if (!isRevision(content)) {
      const [error] = isRevision.errors ?? [];
      faults.push(`${file}: is no revision: ${error?.instancePath || "it"} ${error?.message}`);
    } else if (name !== `${content.specVersion}.json`)
      faults.push(`${file}: holds the revision ${content.specVersion}; restore the file`);
    else if (sha256(JSON.stringify(content.requirements)) !== content.digest)
      faults.push(`${file}: was edited after its release; restore the file`);
    else revisions.push(content);
  }
  if (faults.length > 0) throw new InputError(faults.join("\n"));
  return revisions.sort((a, b) => compareRevisions(a.specVersion, b.specVersion));
}

/**
 * Writes a revision to `folder` and gives the name of its file.
 *
 * @throws {InputError} where the revision is there already
 */
export function writeRevision(revision: Revision, folder: string = revisionsFolder): string {
  const file = `${folder}/${revision.specVersion}.json`;
  if (existsSync(resolve(root, file)))
    throw new InputError(
      `${file}: ${revision.specVersion} is frozen already; raise info.version in spec/openapi.yaml`,
    );
  mkdirSync(resolve(root, folder), { recursive: true });
  writeFileSync(resolve(root, file), `${JSON.stringify(revision, null, 2)}\n`, { flag: "wx" });
  return file;
}

/** The revision that the specification is at, released or not: `info.version` of spec/openapi.yaml. */
export function readSpecVersion(): string {
  const { info } = parse(readFileSync(join(root, "spec/openapi.yaml"), "utf8"));
  return info.version;
}

/** The order of two `specVersion`s: negative where `a` is the older one. */
export function compareRevisions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  return left.reduce((order, part, index) => order || part - (right[index] ?? 0), 0);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(resolve(root, file), "utf8"));
  } catch (error) {
    throw new InputError(`${file}: no JSON: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
