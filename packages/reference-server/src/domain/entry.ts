import { utf8 } from "../utf8.js";
import { printInstant } from "./instant.js";
import type { Row } from "./row.js";

const lineSeparator = /[\u2028\u2029]/;
const opening = utf8('{"server":');

/** Where the document begins within an entry. */
export const documentOffset: number = opening.length;

/** The bytes of a row as readers get it: the document, and what the registry says about it. */
export function writeEntry(row: Row): Uint8Array {
  const publishedAt = printInstant(row.publishedAt);
  const print = (instant: bigint): string =>
    instant === row.publishedAt ? publishedAt : printInstant(instant);
  const official = {
    status: row.status,
    statusChangedAt: print(row.statusChangedAt),
    statusMessage: row.statusMessage,
    publishedAt,
    updatedAt: print(row.updatedAt),
    isLatest: row.isLatest,
  };
  const closing = utf8(
    `,"_meta":{"io.modelcontextprotocol.registry/official":${writeJson(official)}}}`,
  );
  const entry = new Uint8Array(opening.length + row.document.length + closing.length);
  entry.set(opening);
  entry.set(row.document, opening.length);
  entry.set(closing, opening.length + row.document.length);
  return entry;
}

/** The bytes of a document, as {@link writeEntry} wants them. */
export function writeDocument(document: Readonly<Record<string, unknown>>): Uint8Array {
  return utf8(writeJson(document));
}

// The official registry escapes these two, which JSON alone does not ask for.
function writeJson(value: unknown): string {
  const json = JSON.stringify(value);
  return lineSeparator.test(json)
    ? json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")
    : json;
}
