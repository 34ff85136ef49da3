import type { Uri } from "./parse-uri.js";
import { readUri } from "./read-uri.js";
import { fillPlaceholders } from "./url-template.js";

/**
 * The http or https URI that a URL template makes once its placeholders are filled with sample
 * values; undefined when it cannot be parsed, has another scheme or no host.
 */
export function readTemplateUri(template: string): Uri | undefined {
  const reading = readUri(fillPlaceholders(template));
  if (!reading.ok) {
    return undefined;
  }
  const { scheme, host } = reading.uri;
  return (scheme === "http" || scheme === "https") && host !== "" ? reading.uri : undefined;
}
