import type { Store } from "../store/store.js";
import type { Document } from "./document.js";
import { writeDocument, writeEntry } from "./entry.js";
import { holdsNul } from "./holds-nul.js";
import { cutToMicroseconds } from "./instant.js";
import { remoteConflict } from "./remote-conflict.js";
import { remoteUrlsOf } from "./remote-urls.js";
import { isVisible } from "./visibility.js";

/** What came of an update: the entry as it is read from here on, or why the document stays. */
export type UpdateOutcome =
  | { readonly entry: Uint8Array }
  | { readonly unchanged: "unknown" }
  | { readonly refused: string };

/**
 * Puts a document in the place of the stored one with its name and version. The document has passed
 * the request check and the rules, and is in official form; deleted rows cannot be updated. Of what
 * the registry says about the row only `updatedAt` changes. `now` gives nanoseconds since 1970.
 */
export function update(
  store: Store,
  document: Document,
  now: () => bigint,
): Promise<UpdateOutcome> {
  const bytes = writeDocument(document);
  const remoteUrls = remoteUrlsOf(document);
  return store.transaction(document.name, async (transaction) => {
    const old = await transaction.row(document.version);
    if (old === undefined || !isVisible(old, false)) {
      return { unchanged: "unknown" };
    }
    const refused =
      (await remoteConflict(transaction, remoteUrls)) ??
      (holdsNul(bytes) ? "the document holds U+0000, which cannot be stored" : undefined);
    if (refused !== undefined) {
      return { refused };
    }
    const updatedAt = cutToMicroseconds(now());
    const row = { ...old, document: bytes, remoteUrls, updatedAt };
    await transaction.replace(row);
    return { entry: writeEntry(row) };
  });
}
