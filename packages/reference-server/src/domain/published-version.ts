import type { PublishedVersion } from "@mcp-registry-kit/server-json";
import { printInstant } from "./instant.js";
import type { RowHeader } from "./row.js";

/** A row as versions are compared. */
export function publishedVersion({ version, publishedAt }: RowHeader): PublishedVersion {
  return {
    version,
    // Most versions have an order of their own, and nobody asks.
    get publishedAt() {
      return printInstant(publishedAt);
    },
  };
}
