import type { Store, StoreSize } from "../store/store.js";
import { parseCursor, printCursor } from "./cursor.js";
import type { Document } from "./document.js";
import { ListTag } from "./entry-tag.js";
import { cutToMicroseconds } from "./instant.js";
import { type LoadEntry, type LoadReport, load } from "./load.js";
import { newestFirst } from "./newest-first.js";
import { metadataRefusal, type PublishOutcome, publish } from "./publish.js";
import type { StoredRow } from "./row.js";
import { type StatusOutcome, setServerStatus, setVersionStatus } from "./set-status.js";
import type { StatusChange } from "./status-change.js";
import { type UpdateOutcome, update } from "./update.js";
import { isVisible } from "./visibility.js";

/** What a reader asks of the list; every filter that is given must match. */
export interface ListQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly search?: string | undefined;
  /** Exact version, or `latest` for the rows that are flagged. */
  readonly version?: string | undefined;
  /** Nanoseconds since 1970; shows deleted rows too. */
  readonly updatedSince?: bigint | undefined;
  readonly includeDeleted: boolean;
}

/** Entries as they are sent, in their order. */
export interface EntryList {
  /** Pieces of JSON: an entry each, or several with commas between them. */
  readonly pieces: readonly Uint8Array[];
  /** Number of entries. */
  readonly count: number;
  /** Changes whenever a byte of an entry, or their order, does. */
  readonly tag: number;
}

/** A page of the list. */
export interface ListPage extends EntryList {
  /** How to go on; given after every full page, also if nothing follows. */
  readonly nextCursor?: string | undefined;
}

/** Why a document is refused for what others say of it; undefined when it is not. */
export type OwnershipVerifier = (document: Document) => Promise<string | undefined>;

/** The version rows of one registry, and what may be done with them. */
export class Catalogue {
  readonly #store: Store;
  readonly #now: () => bigint;
  readonly #verifyOwnership: OwnershipVerifier;

  /** `now` gives nanoseconds since 1970, later at every call; every document is its server's own by default. */
  constructor(
    store: Store,
    now: () => bigint,
    verifyOwnership: OwnershipVerifier = async () => undefined,
  ) {
    this.#store = store;
    this.#now = now;
    this.#verifyOwnership = verifyOwnership;
  }

  /** One page of rows by name and version. */
  async list(query: ListQuery): Promise<ListPage> {
    const { last, pieces, count, tag } = await this.#store.page({
      after: parseCursor(query.cursor),
      limit: query.limit,
      search: query.search === "" ? undefined : query.search,
      version: query.version === "latest" || query.version === "" ? undefined : query.version,
      latestOnly: query.version === "latest",
      updatedAfter:
        query.updatedSince === undefined ? undefined : cutToMicroseconds(query.updatedSince),
      includeDeleted: query.includeDeleted || query.updatedSince !== undefined,
    });
    const isFull = last !== undefined && count === query.limit;
    return { pieces, count, tag, nextCursor: isFull ? printCursor(last) : undefined };
  }

  /** The entries of all versions of a server that may be shown, the newest publication first. */
  async versions(name: string, includeDeleted: boolean): Promise<EntryList> {
    const rows = (await this.#store.rows(name)).filter((row) => isVisible(row, includeDeleted));
    return listEntries(newestFirst(rows));
  }

  /** All rows of a server, deleted ones included, the newest publication first. */
  async history(name: string): Promise<readonly StoredRow[]> {
    return newestFirst(await this.#store.rows(name));
  }

  /** The entry of one version, or of the row flagged latest; undefined where none may be shown. */
  async version(
    name: string,
    version: string,
    includeDeleted: boolean,
  ): Promise<EntryList | undefined> {
    const row = await (version === "latest"
      ? this.#store.latest(name)
      : this.#store.row(name, version));
    return row !== undefined && isVisible(row, includeDeleted) ? listEntries([row]) : undefined;
  }

  /** Whether there is any version of a server, deleted ones included. */
  async hasServer(name: string): Promise<boolean> {
    return (await this.#store.latest(name)) !== undefined;
  }

  /** Whether there is exactly this version and it may be shown; `latest` is none. */
  async hasVersion(name: string, version: string, includeDeleted: boolean): Promise<boolean> {
    const row = await this.#store.row(name, version);
    return row !== undefined && isVisible(row, includeDeleted);
  }

  /** Publishes a document that has passed the request check and the rules. */
  async publish(document: Document): Promise<PublishOutcome> {
    const refused = metadataRefusal(document) ?? (await this.#verifyOwnership(document));
    return refused === undefined ? publish(this.#store, document, this.#now()) : { refused };
  }

  /** Puts a document that has passed the request check and the rules in the place of a stored one. */
  async update(document: Document): Promise<UpdateOutcome> {
    const refused = await this.#verifyOwnership(document);
    return refused === undefined ? update(this.#store, document, this.#now) : { refused };
  }

  /** Sets the status of one version; `latest` is none. */
  setVersionStatus(name: string, version: string, change: StatusChange): Promise<StatusOutcome> {
    return setVersionStatus(this.#store, { name, version }, change, this.#now);
  }

  /** Sets the status of all versions of a server. */
  setServerStatus(name: string, change: StatusChange): Promise<StatusOutcome> {
    return setServerStatus(this.#store, name, change, this.#now);
  }

  /** Stores rows as they are given. */
  load(entries: readonly LoadEntry[]): Promise<LoadReport> {
    return load(this.#store, entries, this.#now());
  }

  /** Resolves where rows can be had, and rejects where the store fails. */
  probe(): Promise<void> {
    return this.#store.probe();
  }

  /** How much there is, deleted rows included. */
  size(): Promise<StoreSize> {
    return this.#store.size();
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

function listEntries(rows: readonly StoredRow[]): EntryList {
  const tag = new ListTag();
  for (const {
    tag: { low, high },
  } of rows) {
    tag.add(low, high);
  }
  return { pieces: rows.map(({ entry }) => entry), count: rows.length, tag: tag.value };
}
