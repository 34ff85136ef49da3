import { knownCatalogue } from "@mcp-registry-kit/types/known-catalogue";
import { expandCatalogue } from "./expand-catalogue.js";
import type { KnownRow, KnownServer } from "./known-server.js";

let servers: readonly KnownServer[] | undefined;

/** The servers of the known catalogue, in the order of publishing. */
export function knownServers(): readonly KnownServer[] {
  servers ??= expandCatalogue(knownCatalogue);
  return servers;
}

/** All versions of the known catalogue, in the order of publishing. */
export function knownRows(): readonly KnownRow[] {
  return knownServers()
    .flatMap(({ rows }) => rows)
    .sort((a, b) => a.number - b.number);
}
