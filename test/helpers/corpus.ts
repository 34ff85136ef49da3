import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A row of the corpus: a document as it was found, and what others said of it. */
export interface CorpusRow {
  readonly id: string;
  readonly document: unknown;
  readonly expect?: {
    readonly schemaVersion: string | null;
    readonly valid: boolean | null;
    readonly validWithoutFormats: boolean | null;
    readonly validAgainst20251211: boolean;
    /** Violations of the schema that the document names, such as `/packages/* required:version`. */
    readonly errorKinds: readonly string[];
  };
  readonly official?: {
    readonly status: number;
    readonly valid?: boolean;
    readonly issues?: readonly {
      readonly type: string;
      readonly severity?: string;
      readonly path: string;
      readonly reference?: string;
    }[];
    /** Of a document that was refused before any rule ran. */
    readonly errors?: readonly { readonly location: string; readonly message: string }[];
  };
}

/**
 * The folder of the corpus.
 *
 * @throws where `SERVER_JSON_CORPUS` does not name it: these tests have no other input.
 */
export function corpusFolder(): string {
  const folder = process.env["SERVER_JSON_CORPUS"];
  if (folder === undefined)
    throw new Error(
      "Set SERVER_JSON_CORPUS to the folder that holds the corpus; without it run `npm test`.",
    );
  return folder;
}

/**
 * The rows of a corpus file, such as `server-json`.
 *
 * @throws where `SERVER_JSON_CORPUS` does not name the folder of the corpus.
 */
export function readCorpus(file: string): readonly CorpusRow[] {
  const text = gunzipSync(readFileSync(join(corpusFolder(), `${file}.jsonl.gz`))).toString("utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
