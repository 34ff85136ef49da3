import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileErrorCode, reasonOf } from "../report/report-file.js";
import { UsageError } from "./usage-error.js";

/** What {@link writeFolder} takes. */
export interface FolderOptions {
  /** Whether what was written there before is replaced. */
  readonly force: boolean;
  /** Names that an earlier writing can have left there; with anything else in it a folder is left alone. */
  readonly replaceable: readonly string[];
}

/**
 * Writes files to a folder: all of them beside it first, and then it is put in its place, so that it is never
 * half written.
 *
 * @param files texts by their path below the folder
 * @throws {UsageError} where the folder holds something, or cannot be written.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { force, replaceable }: FolderOptions,
): Promise<void> {
  const place = resolve(folder);
  if (!relative(place, process.cwd()).startsWith(".."))
    throw new UsageError(
      `cannot write ${folder}: it holds the current folder. Name a folder of its own with --out`,
    );
  const beside = (what: string): string =>
    join(dirname(place), `.${basename(place)}.${process.pid}.${what}`);
  const [part, old] = [beside("part"), beside("old")];
  let isBegun = false;
  try {
    refuseOthers(folder, await namesIn(place), { force, replaceable });
    isBegun = true;
    for (const [path, text] of files) {
      await makeFolder(dirname(join(part, path)));
      await writeFile(join(part, path), text);
    }
    const isThere = (await namesIn(place)) !== undefined;
    if (isThere) await rename(place, old);
    await rename(part, place).catch(async (error: unknown) => {
      if (isThere) await rename(old, place);
      throw error;
    });
    if (isThere) await rm(old, { recursive: true });
  } catch (error) {
    if (fileErrorCode(error) === undefined || error instanceof UsageError) throw error;
    throw new UsageError(
      `cannot write ${folder}: ${reasonOf(error)}. Name a folder that can be written with --out`,
      { cause: error },
    );
  } finally {
    if (isBegun) await rm(part, { recursive: true, force: true });
  }
}

function refuseOthers(
  folder: string,
  names: readonly string[] = [],
  { force, replaceable }: FolderOptions,
): void {
  if (names.length === 0) return;
  if (!force)
    throw new UsageError(
      `${folder} is not empty. Name another folder with --out, or replace the catalogue in it with --force`,
    );
  const other = names.find((name) => !replaceable.includes(name));
  if (other !== undefined)
    throw new UsageError(
      `${folder} holds more than a catalogue (${other}), and --force replaces nothing else. Name another folder with --out`,
    );
}

/** What a folder holds; undefined where there is none. */
async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Makes a folder and those above it. Node's own way asks without end where a file system, such as `/proc`, takes none. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === "EEXIST") return;
    if (fileErrorCode(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}
