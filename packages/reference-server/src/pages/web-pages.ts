import type { Answer } from "../call.js";
import type { Catalogue } from "../domain/catalogue.js";
import { parseQuery } from "../http/query.js";
import { browsePage } from "./browse/browse-page.js";
import { type AssetName, assetNames, type PageAssets } from "./page-assets.js";
import { pageAnswer } from "./parts/page-answer.js";
import { type PageContent, pageFrame } from "./parts/page-frame.js";
import { referencePage } from "./reference/reference-page.js";
import { serverPage } from "./server/server-page.js";

/** What the pages show, and what they are made of. */
export interface WebPagesOptions {
  readonly catalogue: Catalogue;
  /** OpenAPI document of what this registry offers. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly assets: PageAssets;
}

/** The pages of a registry for people. They can be read without a script. */
export interface WebPages {
  /** The catalogue, or with `server` in the query one server. */
  browse(query: string | undefined): Promise<Answer>;
  /** The reference of the API. */
  reference(): Promise<Answer>;
  /** A file that the pages load. */
  asset(name: AssetName, query: string | undefined): Promise<Answer>;
}

const aYear = "public, max-age=31536000, immutable";

export async function createWebPages(options: WebPagesOptions): Promise<WebPages> {
  const { catalogue, document, assets } = options;
  const versions = await assetVersions(assets);
  const assetUrl = (name: AssetName): string => `./assets/${name}?v=${versions.get(name) ?? ""}`;
  const answer = (status: 200 | 404, content: PageContent): Answer =>
    pageAnswer(status, pageFrame(content, assetUrl));
  let reference: Answer | undefined;

  return {
    async browse(query) {
      const parameters = parseQuery(query);
      const text = (name: string): string | undefined => parameters.get(name)?.text || undefined;
      const includeDeleted = text("include_deleted") === "true";
      const name = text("server");
      if (name === undefined) {
        const [search, cursor] = [text("search"), text("cursor")];
        return answer(200, await browsePage(catalogue, { search, cursor, includeDeleted }));
      }
      const wanted = { name, version: text("version"), includeDeleted };
      const { found, ...content } = await serverPage(catalogue, wanted);
      return answer(found ? 200 : 404, content);
    },
    async reference() {
      reference ??= answer(200, referencePage(document));
      return reference;
    },
    async asset(name, query) {
      const { type, content, digest } = await assets.read(name);
      const isExact = parseQuery(query).get("v")?.text === digest;
      return {
        status: 200,
        headers: {
          "content-type": type,
          "x-content-type-options": "nosniff",
          "cache-control": isExact ? aYear : "no-cache",
        },
        body: [content],
      };
    },
  };
}

async function assetVersions(assets: PageAssets): Promise<ReadonlyMap<AssetName, string>> {
  const entries = assetNames.map(async (name) => [name, (await assets.read(name)).digest] as const);
  return new Map(await Promise.all(entries));
}
