import { createOriginList } from "../outgoing/origin-list.js";
import type { PackageRegistry } from "../package-registry.js";
import type { ImageReference } from "./image-reference.js";

/** An image at a container registry that may be asked. */
export interface ImagePlace {
  readonly baseUrl: string;
  readonly repository: string;
  /** Tag or digest. */
  readonly target: string;
}

/** The container registry of a reference, or its host where that is none that is configured. */
export function findContainerRegistry(
  { host, repository, target }: ImageReference,
  { baseUrls, aliases }: PackageRegistry,
): ImagePlace | { readonly unknownHost: string } {
  const first = baseUrls[0] ?? "";
  const named = host === "" ? new URL(first).host : (aliases.get(host) ?? host);
  const configured = baseUrls.find((each) => isAt(each, named));
  if (configured === undefined) {
    return { unknownHost: named };
  }
  // Of the first registry alone, images may be named without an owner.
  const hasOwner = configured !== first || repository.includes("/");
  return {
    baseUrl: `${new URL(configured).protocol}//${named}`,
    repository: hasOwner ? repository : `library/${repository}`,
    target,
  };
}

// Hosts are compared as they are written: upper case and the default port are other hosts.
function isAt(baseUrl: string, host: string): boolean {
  const url = `${new URL(baseUrl).protocol}//${host}`;
  return (
    URL.canParse(url) && new URL(url).host === host && createOriginList([baseUrl])(new URL(url))
  );
}
