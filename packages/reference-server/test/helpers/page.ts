import type { Registry } from "../../src/index.js";
import { pageAssets } from "../../src/node.js";
import { get, testRegistry } from "./test-registry.js";

/** A registry with pages and these documents, published in this order, a minute apart. */
export async function registryOf(
  ...documents: readonly Readonly<Record<string, unknown>>[]
): Promise<Registry> {
  const registry = testRegistry({ pages: pageAssets() });
  await registry.load(
    documents.map(({ status = "active", statusMessage, ...server }, index) => {
      const publishedAt = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
      const official = { status, statusMessage, publishedAt };
      return { server, _meta: { "io.modelcontextprotocol.registry/official": official } };
    }),
  );
  return registry;
}

/** The text of a page. */
export async function pageOf(registry: Registry, target: string): Promise<string> {
  return (await get(registry, target)).text();
}

/** A page without its tags and entities, white space as one blank. */
export function readable(page: string): string {
  const body = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  return body
    .replace(/<\/(dt|dd|p|li|h\d|summary)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
