import { listMember, member, textMember } from "./member.js";

/** A row of the catalogue, as far as a page reads it. */
export interface CatalogueEntry {
  readonly name: string;
  readonly version: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly state: RowState;
  /** What the publisher wrote, nothing of it checked. */
  readonly document: unknown;
}

/** What the registry says of a row. */
interface RowState {
  readonly status: string;
  readonly statusMessage: string | undefined;
  /** RFC 3339. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly isLatest: boolean;
}

const officialKey = "io.modelcontextprotocol.registry/official";
const decoder = new TextDecoder();

/** Reads a row from the bytes in which readers of the API get it. */
export function readEntry(bytes: Uint8Array): CatalogueEntry {
  return toEntry(JSON.parse(decoder.decode(bytes)));
}

/** Reads rows that stand side by side, with commas between them. */
export function readEntries(bytes: Uint8Array): readonly CatalogueEntry[] {
  const entries: readonly unknown[] = JSON.parse(`[${decoder.decode(bytes)}]`);
  return entries.map(toEntry);
}

function toEntry(entry: unknown): CatalogueEntry {
  const document = member(entry, "server");
  const official = member(member(entry, "_meta"), officialKey);
  return {
    name: textMember(document, "name") ?? "",
    version: textMember(document, "version") ?? "",
    title: textMember(document, "title"),
    description: textMember(document, "description"),
    state: {
      status: textMember(official, "status") ?? "active",
      statusMessage: textMember(official, "statusMessage"),
      publishedAt: textMember(official, "publishedAt") ?? "",
      updatedAt: textMember(official, "updatedAt") ?? "",
      isLatest: member(official, "isLatest") === true,
    },
    document,
  };
}

/** How a server can be had, in a word each: the types of its packages, and `hosted`. */
export function waysOf({ document }: CatalogueEntry): readonly string[] {
  const types = listMember(document, "packages").flatMap(
    (each) => textMember(each, "registryType") ?? [],
  );
  const hosted = listMember(document, "remotes").length > 0 ? ["hosted"] : [];
  return [...new Set([...types, ...hosted])];
}
