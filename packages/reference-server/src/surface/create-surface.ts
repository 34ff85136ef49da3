import { openapi } from "@mcp-registry-kit/types/openapi";
import type { Answer } from "../call.js";
import type { Catalogue } from "../domain/catalogue.js";
import { printMetrics } from "../metrics/print-metrics.js";
import type { RequestMetrics } from "../metrics/request-metrics.js";
import { assetNames, type PageAssets } from "../pages/page-assets.js";
import { lazily } from "./lazily.js";
import { offeredDocument } from "./offered-document.js";
import { toOpenapi30 } from "./openapi-30.js";
import { schemaDocument } from "./schema-document.js";
import type { SurfaceEntry, SurfaceTable } from "./surface-entry.js";

/** What the surface of a registry is made of. */
export interface SurfaceOptions {
  readonly catalogue: Catalogue;
  readonly metrics: RequestMetrics;
  /** Ids of the operations that the registry answers. */
  readonly offered: ReadonlySet<string>;
  /** What the registry runs. */
  readonly version: string;
  /** Without them there are no pages, and no YAML. */
  readonly pages?: PageAssets | undefined;
}

const encoder = new TextEncoder();

/**
 * Everything that is no operation and has a path of its own, at the places where the official
 * registry has it: metrics, the description of the API, pages. What is heavy is made when it is
 * first asked for.
 */
export function createSurface(options: SurfaceOptions): SurfaceTable {
  const { catalogue, metrics, offered, version, pages } = options;
  const document = offeredDocument(openapi, offered);
  const json = lazily(async () => encoder.encode(JSON.stringify(document)));
  const json30 = lazily(async () => encoder.encode(JSON.stringify(toOpenapi30(document))));
  const own: readonly (readonly [string, SurfaceEntry])[] = [
    [
      "/metrics",
      entry(true, async () =>
        textAnswer(
          "text/plain; version=0.0.4; charset=utf-8; escaping=underscores",
          encoder.encode(printMetrics(metrics, await catalogue.size(), version)),
        ),
      ),
    ],
    [
      "/openapi.json",
      entry(false, async () => textAnswer("application/openapi+json", await json())),
    ],
    [
      "/openapi-3.0.json",
      entry(false, async () => textAnswer("application/openapi+json", await json30())),
    ],
    [
      "/schemas/*",
      entry(false, async (_query, name) =>
        textAnswer(
          "application/json",
          encoder.encode(JSON.stringify(schemaDocument(document, name))),
        ),
      ),
    ],
  ];
  return new Map([
    ...own,
    ...(pages === undefined ? [] : pageEntries({ catalogue, document, pages })),
  ]);
}

function pageEntries({
  catalogue,
  document,
  pages,
}: {
  readonly catalogue: Catalogue;
  readonly document: Readonly<Record<string, unknown>>;
  readonly pages: PageAssets;
}): readonly (readonly [string, SurfaceEntry])[] {
  const yaml = lazily(async () => encoder.encode(await pages.yaml(document)));
  const yaml30 = lazily(async () => encoder.encode(await pages.yaml(toOpenapi30(document))));
  const web = lazily(async () => {
    const { createWebPages } = await import("../pages/web-pages.js");
    return createWebPages({ catalogue, document, assets: pages });
  });
  return [
    [
      "/openapi.yaml",
      entry(false, async () => textAnswer("application/openapi+yaml", await yaml())),
    ],
    [
      "/openapi-3.0.yaml",
      entry(false, async () => textAnswer("application/openapi+yaml", await yaml30())),
    ],
    ["/", entry(true, async (query) => (await web()).browse(query))],
    ["/docs", entry(false, async () => (await web()).reference())],
    ...assetNames.map(
      (name) =>
        [
          `/assets/${name}`,
          entry(false, async (query) => (await web()).asset(name, query)),
        ] as const,
    ),
  ];
}

function entry(anyMethod: boolean, answer: SurfaceEntry["answer"]): SurfaceEntry {
  return { anyMethod, answer };
}

function textAnswer(contentType: string, content: Uint8Array): Answer {
  return { status: 200, headers: { "content-type": contentType }, body: [content] };
}
