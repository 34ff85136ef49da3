import { readFileSync } from "node:fs";
import { createRegistry, type RegistryOptions, readSeed } from "@mcp-registry-kit/reference-server";
import type { FetchTarget } from "../../src/index.js";

const catalogue = readFileSync(
  new URL("../../../../spec/fixtures/catalogue.json", import.meta.url),
);

/** The reference registry with the demo catalogue, checking its own answers. */
export async function referenceRegistry(options: RegistryOptions = {}): Promise<FetchTarget> {
  const registry = createRegistry({ validateResponses: true, anonymousAuth: true, ...options });
  const { entries } = await readSeed(catalogue, "catalogue.json");
  await registry.load(entries);
  return (request) => registry.fetch(request);
}
