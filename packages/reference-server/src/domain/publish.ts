import { compareVersions, publisherMetadataSize } from "@mcp-registry-kit/server-json";
import type { Store, Transaction } from "../store/store.js";
import { type Document, publisherMetadataOf } from "./document.js";
import { writeDocument, writeEntry } from "./entry.js";
import { holdsNul } from "./holds-nul.js";
import { cutToMicroseconds } from "./instant.js";
import { publishedVersion } from "./published-version.js";
import { remoteConflict } from "./remote-conflict.js";
import { remoteUrlsOf } from "./remote-urls.js";
import type { Row, RowHeader } from "./row.js";

const metadataLimit = 4096;
const versionsPerServer = 10_000;

/** What came of a publish: the entry as the publisher reads it back, or why the row was refused. */
export type PublishOutcome = { readonly entry: Uint8Array } | { readonly refused: string };

/** Why the publisher's metadata is refused; undefined when it is within its limit. */
export function metadataRefusal(document: Document): string | undefined {
  const size = publisherMetadataSize(publisherMetadataOf(document));
  const member = "_meta.io.modelcontextprotocol.registry/publisher-provided";
  return size > metadataLimit ? `${member} extension exceeds 4KB limit (${size} bytes)` : undefined;
}

/**
 * Publishes a document as a new row, active from `now` (nanoseconds since 1970). The document has
 * passed every check that needs no other row, and is in official form. The returned entry shows the
 * instant in full; the row keeps it in microseconds.
 */
export async function publish(
  store: Store,
  document: Document,
  now: bigint,
): Promise<PublishOutcome> {
  const bytes = writeDocument(document);
  const remoteUrls = remoteUrlsOf(document);
  return store.transaction(document.name, async (transaction) => {
    const refused =
      (await remoteConflict(transaction, remoteUrls)) ??
      (await unstorable(transaction, document)) ??
      (holdsNul(bytes) ? "the document holds U+0000, which cannot be stored" : undefined);
    if (refused !== undefined) {
      return { refused };
    }
    const latest = await transaction.latest();
    const row = { ...newRow(document, remoteUrls, now), document: bytes };
    const isLatest = latest === undefined || isGreater(row, latest);
    if (isLatest && latest !== undefined) {
      await transaction.replace({ ...latest, isLatest: false });
    }
    await transaction.insert({ ...row, ...instants(cutToMicroseconds(now)), isLatest });
    return { entry: writeEntry({ ...row, isLatest }) };
  });
}

function newRow(document: Document, remoteUrls: readonly string[], now: bigint): RowHeader {
  const { name, version } = document;
  return { name, version, status: "active", ...instants(now), isLatest: false, remoteUrls };
}

function instants(now: bigint): Pick<RowHeader, "statusChangedAt" | "publishedAt" | "updatedAt"> {
  return { statusChangedAt: now, publishedAt: now, updatedAt: now };
}

async function unstorable(
  transaction: Transaction,
  { version }: Document,
): Promise<string | undefined> {
  if ((await transaction.count()) >= versionsPerServer) {
    return `maximum number of versions for this server reached (${versionsPerServer}): please reach out at https://github.com/modelcontextprotocol/registry to explain your use case`;
  }
  if ((await transaction.row(version)) !== undefined) {
    return "invalid version: cannot publish duplicate version";
  }
  return /^ +$/.test(version) ? "the version is blank, which cannot be stored" : undefined;
}

// Equal precedence leaves the flag where it is, and a deleted row keeps it until it is beaten.
function isGreater(row: Row, latest: Row): boolean {
  return compareVersions(publishedVersion(row), publishedVersion(latest)) > 0;
}
