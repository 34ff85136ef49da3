import { readUri } from "./read-uri.js";

/**
 * Whether the request check of the official registry takes a text for a URI: relative references,
 * spaces in paths and the empty text pass; bad hosts, ports, escapes and control characters fail.
 */
export function isParsableUri(text: string): boolean {
  return readUri(text).ok;
}
