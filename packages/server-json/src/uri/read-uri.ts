import { toByteText } from "../byte-text.js";
import { quoteByteText } from "../quote-text.js";
import { parseUri, type Uri } from "./parse-uri.js";
import { decodePercentEscapes } from "./percent-escapes.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

/** A URI reference that could be read, or why it could not. */
export type UriReading =
  | { readonly ok: true; readonly uri: Uri }
  | { readonly ok: false; readonly reason: string };

/** What was read last: the rules about one address ask for it one after the other. */
let last: { readonly text: string; readonly reading: UriReading } | undefined;

/** Reads a URI reference; never throws. The reason is worded as the official registry words it. */
export function readUri(text: string): UriReading {
  if (last?.text !== text) {
    last = { text, reading: read(text) };
  }
  return last.reading;
}

function read(text: string): UriReading {
  const whole = toByteText(text);
  const hash = whole.indexOf("#");
  const main = hash === -1 ? whole : whole.slice(0, hash);
  let part = main;
  try {
    const uri = parseUri(main);
    part = whole;
    decodePercentEscapes(whole.slice(main.length), "other");
    return { ok: true, uri };
  } catch (error) {
    if (error instanceof UriSyntaxError) {
      return { ok: false, reason: `parse ${quoteByteText(part)}: ${error.message}` };
    }
    throw error;
  }
}
