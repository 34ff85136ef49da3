import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { filesBelow } from "./files-below.js";
import { root } from "./root.js";

/** Where vectors are, seen from the repository's root. */
export const vectorsFolder = "spec/vectors";

/** A file of vectors; the rest of each vector is a matter of its topic's own schema. */
export interface VectorFile {
  readonly area: string;
  readonly topic: string;
  readonly specification: readonly string[];
  readonly vectors: readonly { readonly description: string }[];
}

/** Paths of the files of vectors, without the schemas beside them. */
export function listVectorFiles(): string[] {
  return filesBelow(vectorsFolder).filter(
    (file) => file.endsWith(".json") && !file.endsWith(".schema.json"),
  );
}

/** Path of the schema of a file of vectors: that of its topic, or the one that the topics of its area share. */
export function vectorSchemaOf(file: string): string {
  const own = file.replace(/\.json$/, ".schema.json");
  const shared = `${dirname(file)}/${basename(dirname(file))}.schema.json`;
  return !existsSync(join(root, own)) && existsSync(join(root, shared)) ? shared : own;
}
