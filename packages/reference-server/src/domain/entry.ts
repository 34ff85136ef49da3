import { printInstant } from "./instant.js";
import type { Row } from "./row.js";

const encoder = new TextEncoder();
const lineSeparators = /[\u2028\u2029]/g;
const opening = encoder.encode('{"server":');

/** Where the document begins within an entry. */
export const documentOffset: number = opening.length;

/** The bytes of a row as readers get it: the document, and what the registry says about it. */
export function writeEntry(row: Row): Uint8Array {
  const closing = encoder.encode(
    `,"_meta":{"io.modelcontextprotocol.registry/official":${writeJson({
      status: row.status,
      statusChangedAt: printInstant(row.statusChangedAt),
      statusMessage: row.statusMessage,
      publishedAt: printInstant(row.publishedAt),
      updatedAt: printInstant(row.updatedAt),
      isLatest: row.isLatest,
    })}}}`,
  );
  const entry = new Uint8Array(opening.length + row.document.length + closing.length);
  entry.set(opening);
  entry.set(row.document, opening.length);
  entry.set(closing, opening.length + row.document.length);
  return entry;
}

/** The bytes of a document, as {@link writeEntry} wants them. */
export function writeDocument(document: Readonly<Record<string, unknown>>): Uint8Array {
  return encoder.encode(writeJson(document));
}

// The official registry escapes these two, which JSON alone does not ask for.
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(lineSeparators, (character) =>
    character === "\u2028" ? "\\u2028" : "\\u2029",
  );
}
