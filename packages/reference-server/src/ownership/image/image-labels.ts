import { memberOf, readJson, textMember } from "../outgoing/read-json.js";
import type { VerifierContext } from "../verifier.js";
import { createAskRepository } from "./ask-container-registry.js";
import type { ImagePlace } from "./container-registry.js";
import { fetchManifest } from "./fetch-manifest.js";
import type { ImageFailure } from "./image-failure.js";
import { isDigest } from "./image-reference.js";
import { sha256Of } from "./sha256.js";

type Labels = ReadonlyMap<string, string>;

/**
 * The labels in the configuration of an image, that for linux/amd64 where there are several; every
 * digest is verified. `identifier` is how failures call the image.
 */
export async function fetchImageLabels(
  place: ImagePlace,
  identifier: string,
  context: VerifierContext,
): Promise<Labels | ImageFailure> {
  const repository = await createAskRepository(place, context);
  if ("failure" in repository) {
    return repository;
  }
  const manifest = await fetchManifest(repository.ask, place.target, identifier);
  if ("failure" in manifest) {
    return manifest;
  }
  const digest = readJson(manifest.body, (json) => textMember(memberOf(json, "config"), "digest"));
  if ("failure" in digest) {
    return digest;
  }
  if (!isDigest(digest.value)) {
    return { failure: `manifest of ${identifier} has no configuration with a sha256 digest` };
  }
  const config = await repository.ask(`blobs/${digest.value}`);
  if ("failure" in config) {
    return config;
  }
  const found = await sha256Of(config.body);
  if (found !== undefined && found !== digest.value) {
    return {
      failure: `error verifying sha256 checksum of the configuration; got "${found}", want "${digest.value}"`,
    };
  }
  const labels = readJson(config.body, readLabels);
  return "failure" in labels ? labels : labels.value;
}

function readLabels(image: unknown): Labels {
  const labels = memberOf(memberOf(image, "config"), "Labels") ?? {};
  return new Map(
    Object.entries(labels).map(([name, value]) => [name, textMember({ value }, "value")]),
  );
}
