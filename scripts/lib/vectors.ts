import { filesBelow } from "./files-below.js";

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
