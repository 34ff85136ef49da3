import type { Answer } from "../call.js";
import { bytesAnswer } from "./answers.js";

const encoder = new TextEncoder();
const opening = encoder.encode('{"servers":[');
const comma = encoder.encode(",");

/** A list of entries as they are, and how to go on. */
export function listAnswer(entries: readonly Uint8Array[], nextCursor?: string): Answer {
  const metadata = JSON.stringify({ nextCursor, count: entries.length });
  const pieces: Uint8Array[] = [opening];
  for (const [index, entry] of entries.entries()) {
    if (index > 0) {
      pieces.push(comma);
    }
    pieces.push(entry);
  }
  pieces.push(encoder.encode(`],"metadata":${metadata}}`));
  return bytesAnswer(pieces);
}
