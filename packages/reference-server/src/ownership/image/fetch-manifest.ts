import { listMember, memberOf, readJson, textMember } from "../outgoing/read-json.js";
import type { AskRepository, ImageContent } from "./ask-container-registry.js";
import type { ImageFailure } from "./image-failure.js";
import { isDigest } from "./image-reference.js";
import { sha256Of } from "./sha256.js";

const indexTypes = new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const acceptedTypes = [
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  ...indexTypes,
].join(",");
const deepestIndex = 4;

/** The manifest of an image, by tag or digest; of an index that for linux/amd64. */
export async function fetchManifest(
  ask: AskRepository,
  target: string,
  identifier: string,
): Promise<ImageContent | ImageFailure> {
  let next = target;
  for (let depth = 0; depth <= deepestIndex; depth += 1) {
    const manifest = await ask(`manifests/${next}`, acceptedTypes);
    if ("failure" in manifest) {
      return manifest;
    }
    const found = await sha256Of(manifest.body);
    if (isDigest(next) && found !== undefined && found !== next) {
      return {
        failure: `manifest digest: "${found}" does not match requested digest: "${next}" for "${identifier}"`,
      };
    }
    if (!indexTypes.has(manifest.mediaType)) {
      return manifest;
    }
    const child = readJson(manifest.body, childForLinux);
    if ("failure" in child) {
      return child;
    }
    if (!isDigest(child.value)) {
      return { failure: `no child with platform linux/amd64 in index ${identifier}` };
    }
    next = child.value;
  }
  return { failure: `indexes of ${identifier} lie more than ${deepestIndex} levels deep` };
}

/** Digest of the first manifest for linux/amd64; one that names no platform is taken to be for it. */
function childForLinux(index: unknown): string {
  const child = listMember(index, "manifests").find((each) => {
    const platform = memberOf(each, "platform") ?? { os: "linux", architecture: "amd64" };
    return (
      textMember(platform, "os") === "linux" && textMember(platform, "architecture") === "amd64"
    );
  });
  return textMember(child, "digest");
}
