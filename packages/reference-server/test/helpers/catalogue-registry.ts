import type { LoadEntry, Registry, RegistryOptions } from "../../src/index.js";
import { get, testRegistry } from "./test-registry.js";

const officialKey = "io.modelcontextprotocol.registry/official";

/** Seven rows of five servers; one of them has three versions, and every instant a day of its own. */
export const catalogueKeys: readonly string[] = [
  "com.example/alpha@1.0.0",
  "com.example/bravo@1.0.0",
  "com.example/bravo@1.1.0",
  "com.example/bravo@2.0.0",
  "com.example/charlie@1.0.0",
  "org.example/delta@0.1.0",
  "org.example/écho@1.0.0+build",
];

const entries: readonly LoadEntry[] = catalogueKeys.map((key, index) => {
  const [name, version] = key.split("@");
  const instant = `2026-01-0${index + 1}T00:00:00Z`;
  const official = { publishedAt: instant, updatedAt: instant, statusChangedAt: instant };
  const server = { name, version, description: "Forecasts & <warnings> – für alle" };
  return { server, _meta: { [officialKey]: official } };
});

/** A registry with a small catalogue. */
export async function catalogueRegistry(options: RegistryOptions = {}): Promise<Registry> {
  const registry = testRegistry(options);
  await registry.load(entries);
  return registry;
}

/** A page of a list, as loosely as tests of faults need it. */
export interface Page {
  readonly servers: readonly {
    readonly server: { readonly name: string; readonly version: string };
    readonly _meta?: { readonly [officialKey]?: Readonly<Record<string, unknown>> };
  }[];
  readonly metadata?: { readonly nextCursor?: string | null; readonly count?: number };
}

/** One page of the listing. */
export async function page(registry: Registry, query = ""): Promise<Page> {
  return (await get(registry, `/v0.1/servers?${query}`)).json();
}

/** The pages of a walk, at most twenty. */
export async function walk(registry: Registry, query: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined && pages.length < 20) {
    const position: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const next: Page = await page(registry, query + position);
    pages.push(next);
    cursor = next.metadata?.nextCursor || undefined;
  }
  return pages;
}

/** Name and version of each row of some pages. */
export function keysOn(...pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ servers }) =>
    servers.map(({ server }) => `${server.name}@${server.version}`),
  );
}

/** What the registry says about a row. */
export function officialOf(row: Page["servers"][number] | undefined): Record<string, unknown> {
  return { ...row?._meta?.[officialKey] };
}
