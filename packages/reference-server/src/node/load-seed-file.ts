import { readFile } from "node:fs/promises";
import type { Registry } from "../create-registry.js";
import { readSeed } from "../seed/read-seed.js";
import { SeedError } from "../seed/seed-error.js";
import { fileFault } from "./file-fault.js";

/** What came of loading a seed file. */
export interface SeedReport {
  /** Rows in the file. */
  readonly total: number;
  readonly loaded: number;
  /** How many rows were not loaded, by reason, the most frequent first. */
  readonly rejected: readonly { readonly reason: string; readonly rows: number }[];
}

/**
 * Loads a seed file into a registry: a JSON array, JSON Lines or a stored list response, plain or gzip.
 *
 * @throws {SeedError} when the file cannot be read as one; nothing of it is loaded then.
 */
export async function loadSeedFile(registry: Registry, file: string): Promise<SeedReport> {
  const seed = await readSeed(await readBytes(file), file);
  const report = await registry.load(seed.entries);
  const counts = new Map<string, number>();
  for (const { reason } of [...seed.rejected, ...report.rejected])
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    total: seed.entries.length + seed.rejected.length,
    loaded: report.loaded,
    rejected: [...counts]
      .map(([reason, rows]) => ({ reason, rows }))
      .sort((left, right) => right.rows - left.rows),
  };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new SeedError(`${file}: cannot be read (${fileFault(error)}); check the path`, {
      cause: error,
    });
  }
}
