import { whyNoDocument } from "../domain/document.js";
import type { LoadEntry, RejectedRow } from "../domain/load.js";
import { decompress } from "./decompress.js";
import { parseRows } from "./parse-rows.js";
import type { SeedResult } from "./seed-result.js";

const sizeLimit = 1_073_741_824;

/**
 * Reads a seed file: a JSON array, JSON Lines or a stored list response, plain or gzip, of up to
 * 1 GiB unpacked. Rows are bare documents, `{ server, _meta }` entries, or objects with a
 * `document` and, if known, its `registryMeta`. No rule is applied; of a repeated name and version
 * the first wins. `name` is what messages call the file.
 *
 * @throws {SeedError} when the file as a whole cannot be read.
 */
export async function readSeed(bytes: Uint8Array, name: string): Promise<SeedResult> {
  const rows = parseRows(await decompress(bytes, name, sizeLimit), name);
  const entries: LoadEntry[] = [];
  const rejected: RejectedRow[] = [];
  const seen = new Set<string>();
  for (const { number, value } of rows) {
    const entry = toEntry(value);
    const reason = whyNoDocument(entry.server) ?? whyRepeated(entry.server, seen);
    if (reason === undefined) {
      entries.push(entry);
    } else {
      rejected.push({ row: number, reason });
    }
  }
  return { entries, rejected };
}

function toEntry(value: unknown): LoadEntry {
  if (typeof value === "object" && value !== null) {
    if ("server" in value) {
      return { server: value.server, _meta: "_meta" in value ? value._meta : undefined };
    }
    if ("document" in value) {
      const meta = "registryMeta" in value ? value.registryMeta : undefined;
      return { server: value.document, _meta: meta };
    }
  }
  return { server: value };
}

function whyRepeated(server: unknown, seen: Set<string>): string | undefined {
  const { name, version } = Object(server);
  const key = `${name.length}:${name}${version}`;
  if (seen.has(key)) {
    return "repeats an earlier name and version";
  }
  seen.add(key);
  return undefined;
}
