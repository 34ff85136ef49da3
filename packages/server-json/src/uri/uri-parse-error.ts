import { readUri } from "./read-uri.js";

/**
 * Why a text is no URI reference, worded as the official registry words it
 * (`parse "://x": missing protocol scheme`); undefined when it is one.
 */
export function uriParseError(text: string): string | undefined {
  const reading = readUri(text);
  return reading.ok ? undefined : reading.reason;
}
