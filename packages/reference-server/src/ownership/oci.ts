import { findContainerRegistry } from "./image/container-registry.js";
import type { ImageFailure } from "./image/image-failure.js";
import { fetchImageLabels } from "./image/image-labels.js";
import { parseImageReference } from "./image/image-reference.js";
import type { Verifier } from "./verifier.js";

const label = "io.modelcontextprotocol.server.name";

/** An image belongs to the server that a label of its configuration names. */
export const verifyOci: Verifier = async ({ identifier }, serverName, context) => {
  const reference = parseImageReference(identifier);
  if (reference === undefined) {
    return `invalid OCI reference: could not parse reference: ${identifier}`;
  }
  const registry = findContainerRegistry(reference, context);
  if ("unknownHost" in registry) {
    return `unsupported OCI registry: ${registry.unknownHost}`;
  }
  const deadline = AbortSignal.timeout(context.timeoutMs);
  const signal = AbortSignal.any([context.signal, deadline]);
  const labels = await fetchImageLabels(registry, identifier, { ...context, signal });
  if (!("failure" in labels)) {
    return labelRefusal(identifier, serverName, labels.get(label));
  }
  return deadline.aborted
    ? `OCI image validation timed out after ${context.timeoutMs / 1000} seconds for '${identifier}'. The registry may be slow or unreachable`
    : fetchRefusal(identifier, labels);
};

function labelRefusal(
  identifier: string,
  serverName: string,
  found: string | undefined,
): string | undefined {
  if (found === undefined) {
    return `OCI image '${identifier}' is missing required annotation. Add this to your Dockerfile: LABEL ${label}="${serverName}"`;
  }
  return found === serverName
    ? undefined
    : `OCI image ownership validation failed. Expected annotation '${label}' = '${serverName}', got '${found}'`;
}

function fetchRefusal(identifier: string, { failure, status }: ImageFailure): string {
  switch (status) {
    case 404:
      return `OCI image '${identifier}' does not exist in the registry`;
    case 401:
    case 403:
      return `OCI image '${identifier}' is private or requires authentication. Only public images are supported`;
    case 429:
      return `OCI registry is currently rate-limiting validations for '${identifier}'; please retry shortly`;
    default:
      return `failed to fetch OCI image: ${failure}`;
  }
}
