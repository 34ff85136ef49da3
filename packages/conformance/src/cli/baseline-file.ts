import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Baseline } from "../engine/baseline.js";
import { BaselineError } from "../engine/baseline-error.js";
import { parseBaseline } from "../engine/parse-baseline.js";

/**
 * Reads a baseline file.
 *
 * @param options.mayBeAbsent whether a missing file is an empty baseline, as before the first update
 * @throws {BaselineError} where it cannot be read or used.
 */
export async function readBaselineFile(
  path: string,
  { mayBeAbsent }: { readonly mayBeAbsent: boolean },
): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT" && mayBeAbsent) return { baselineVersion: 1, entries: [] };
    throw new BaselineError(
      `cannot read the baseline ${path} (${codeOf(error)}). Give a file that is there, or write one with --update-baseline`,
      { cause: error },
    );
  }
  return parseBaseline(text, path);
}

/** Makes sure that a baseline can be written, before a run. @throws {BaselineError} where it cannot. */
export async function prepareBaselineFile(path: string): Promise<void> {
  await writing(path, async () => {
    await writeFile(besideOf(path), "");
    await rm(besideOf(path));
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory())
      throw new BaselineError(`cannot write the baseline ${path}: it is a folder`);
  });
}

/** Writes a baseline whole or not at all. @throws {BaselineError} where it cannot be written. */
export async function writeBaselineFile(path: string, baseline: Baseline): Promise<void> {
  await writing(path, async () => {
    await writeFile(besideOf(path), `${JSON.stringify(baseline, null, 2)}\n`);
    await rename(besideOf(path), path);
  });
}

async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof BaselineError) throw error;
    throw new BaselineError(
      `cannot write the baseline ${path} (${codeOf(error)}). Give a file in a folder that can be written to`,
      { cause: error },
    );
  }
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
