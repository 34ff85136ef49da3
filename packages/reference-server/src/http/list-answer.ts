import type { Answer } from "../call.js";
import { entriesAnswer } from "./answers.js";

/** A list of entries as they are, and how to go on. */
export function listAnswer(entries: readonly Uint8Array[], nextCursor?: string): Answer {
  const metadata = JSON.stringify({ nextCursor, count: entries.length });
  return entriesAnswer('{"servers":[', entries, `],"metadata":${metadata}}`);
}
