import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** Writes a file whole or not at all. @throws {UsageError} where it cannot be written. */
export async function writeWholeFile(
  file: string,
  text: string,
  { folder }: Output,
): Promise<void> {
  const path = resolve(folder, file);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(`${file}: cannot be written (${code})`, { cause: error });
  }
}
