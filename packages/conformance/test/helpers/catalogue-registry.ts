import { createRegistry } from "@mcp-registry-kit/reference-server";
import { type CatalogueEntry, catalogueEntries, type FetchTarget } from "../../src/index.js";

/** What a registry makes of the entries that it is loaded with. */
export type ChangeEntries = (entries: readonly CatalogueEntry[]) => readonly CatalogueEntry[];

let sound: Promise<FetchTarget> | undefined;

/** The reference registry with the known catalogue: one for all tests of a file, or with changed rows. */
export function catalogueRegistry(change?: ChangeEntries): Promise<FetchTarget> {
  if (change !== undefined) return load(change(catalogueEntries()));
  sound ??= load(catalogueEntries());
  return sound;
}

async function load(entries: readonly CatalogueEntry[]): Promise<FetchTarget> {
  const registry = createRegistry({ anonymousAuth: true });
  await registry.load(entries);
  return (request) => registry.fetch(request);
}
