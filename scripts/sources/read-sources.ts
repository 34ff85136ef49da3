import { InputError } from "../lib/run-script.js";
import { readSource, type SourceFile } from "./source-file.js";

/** Files that could be read, by path, and one line for each that could not. */
export interface ReadSources {
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly faults: readonly string[];
}

/** Reads all of these files, also where some of them cannot be parsed. */
export function readSources(paths: readonly string[]): ReadSources {
  const sources = new Map<string, SourceFile>();
  const faults: string[] = [];
  for (const path of paths)
    try {
      sources.set(path, readSource(path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error.message);
    }
  return { sources, faults };
}
