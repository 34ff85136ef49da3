import { compareInstants } from "./compare-instants.js";
import { compareVersions, type PublishedVersion } from "./compare-versions.js";

/** A published version together with its status; an absent status counts as active. */
export interface VersionEntry extends PublishedVersion {
  readonly status?: string | undefined;
}

/**
 * The entry that carries the latest flag after a recomputation: the greatest version among those
 * not deleted, or among all when every one is deleted. Of equal versions the one published last
 * wins; if that is equal too, the first in the list. Undefined for an empty list.
 */
export function pickLatest<Entry extends VersionEntry>(
  entries: readonly Entry[],
): Entry | undefined {
  const alive = entries.filter((entry) => entry.status !== "deleted");
  return greatest(alive.length > 0 ? alive : entries);
}

function greatest<Entry extends VersionEntry>(entries: readonly Entry[]): Entry | undefined {
  let winner: Entry | undefined;
  for (const candidate of entries) {
    if (winner === undefined || isAfter(candidate, winner)) {
      winner = candidate;
    }
  }
  return winner;
}

function isAfter(candidate: VersionEntry, winner: VersionEntry): boolean {
  const order =
    compareVersions(candidate, winner) ||
    compareInstants(candidate.publishedAt, winner.publishedAt);
  return order > 0;
}
