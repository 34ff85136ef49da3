import { createHash } from "node:crypto";
import { content, type Routes } from "./stand-in.js";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

/** An image as a container registry has it. */
export interface Image {
  /** Of its manifest, or of its index. */
  readonly digest: string;
  readonly configDigest: string;
  /** The manifest by its digest, its configuration, and what else belongs to it. */
  readonly routes: Routes;
  /** The manifest or index by a tag too. */
  tagged(tag: string): Routes;
}

export function digestOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** An image whose configuration has these labels, in a repository. */
export function image(repository: string, labels?: Readonly<Record<string, unknown>>): Image {
  const config = JSON.stringify({ architecture: "amd64", os: "linux", config: { Labels: labels } });
  const configDigest = digestOf(config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: { digest: configDigest, size: config.length },
    annotations: { "io.modelcontextprotocol.server.name": "an annotation does not count" },
  });
  const blob = { [`GET /v2/${repository}/blobs/${configDigest}`]: content(config) };
  return { configDigest, ...stored(repository, manifest, manifestType, blob) };
}

/** A child of an index: an image, or none that is known, for a platform, or for none that is named. */
export interface Child {
  readonly image: Image;
  readonly platform?: string;
}

/** An image for several platforms (`linux/arm64`), in a repository. */
export function imageIndex(repository: string, children: readonly Child[]): Image {
  const manifests = children.map(({ image: { digest }, platform }) => {
    const [os, architecture] = platform?.split("/") ?? [];
    return { digest, ...(platform === undefined ? {} : { platform: { os, architecture } }) };
  });
  const routes = Object.assign({}, ...children.map((child) => child.image.routes));
  const index = JSON.stringify({ schemaVersion: 2, manifests });
  return { configDigest: "", ...stored(repository, index, indexType, routes) };
}

function stored(
  repository: string,
  manifest: string,
  type: string,
  others: Routes,
): Omit<Image, "configDigest"> {
  const digest = digestOf(manifest);
  const route = content(manifest, type);
  const routes = { [`GET /v2/${repository}/manifests/${digest}`]: route, ...others };
  return {
    digest,
    routes,
    tagged: (tag) => ({ [`GET /v2/${repository}/manifests/${tag}`]: route, ...routes }),
  };
}
