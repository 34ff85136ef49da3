import { uriParseError } from "@mcp-registry-kit/server-json";

/** Where an image is, as a reference names it. */
export interface ImageReference {
  /** As it is written, with its port; empty where there is none. */
  readonly host: string;
  readonly repository: string;
  /** A digest where the reference has one, else its tag; `latest` where it has neither. */
  readonly target: string;
}

const repositoryPattern = /^[a-z0-9_./-]{2,255}$/;
const tagPattern = /^[A-Za-z0-9_.-]{1,128}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads `host/repository[:tag][@digest]`. What stands before the first slash is a host if it has a dot or
 * a colon, or is `localhost`. Undefined where the text is no reference.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [name = "", digest, ...rest] = text.split("@");
  if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest))) {
    return undefined;
  }
  const tagged = splitTag(name);
  const place = tagged && splitHost(tagged.name);
  return place && { ...place, target: digest ?? tagged.tag };
}

/** Whether a target is a digest, not a tag. */
export function isDigest(target: string): boolean {
  return digestPattern.test(target);
}

function splitTag(text: string): { readonly name: string; readonly tag: string } | undefined {
  const colon = text.lastIndexOf(":");
  // A colon before a slash is that of a port.
  if (colon === -1 || text.includes("/", colon)) {
    return { name: text, tag: "latest" };
  }
  const tag = text.slice(colon + 1);
  return tagPattern.test(tag) ? { name: text.slice(0, colon), tag } : undefined;
}

function splitHost(name: string): Omit<ImageReference, "target"> | undefined {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const hasHost = /[.:]/.test(first) || first === "localhost";
  const host = hasHost ? first : "";
  const repository = hasHost ? name.slice(slash + 1) : name;
  return repositoryPattern.test(repository) && isHost(host) ? { host, repository } : undefined;
}

function isHost(text: string): boolean {
  return !/[?#%]/.test(text) && uriParseError(`//${text}`) === undefined;
}
