import { hostName } from "./parse-host.js";
import { readUri } from "./read-uri.js";

/**
 * Whether a text satisfies the JSON Schema format `uri` as the official registry reads it: it can
 * be parsed, it has a scheme, and a colon in its host name only ever stands in a bracketed IPv6
 * address without a zone.
 */
export function isAbsoluteUri(text: string): boolean {
  const reading = readUri(text);
  if (!reading.ok || reading.uri.scheme === "") {
    return false;
  }
  const { host } = reading.uri;
  const name = hostName(host);
  return !name.includes(":") || (host.startsWith("[") && !name.includes("%"));
}
