/** Names of the files that the pages load, below `/assets/`. */
export const assetNames = [
  "base.css",
  "browse.css",
  "code.css",
  "docs.css",
  "docs.js",
  "icon.svg",
  "pages.js",
  "server.css",
] as const;

/** A file that the pages load. */
export type AssetName = (typeof assetNames)[number];

/** The content of a file. */
export interface PageAsset {
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array;
  /** A text that is another one when the content is. */
  readonly digest: string;
}

/** What the pages need and the root entry cannot have by itself, since it reads no files. */
export interface PageAssets {
  read(name: AssetName): Promise<PageAsset>;
  /** A JSON value as YAML. */
  yaml(value: unknown): Promise<string>;
}
