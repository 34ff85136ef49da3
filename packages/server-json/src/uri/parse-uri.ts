import { parseAuthority } from "./parse-authority.js";
import { decodePercentEscapes } from "./percent-escapes.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

/** What the rules need of a URI reference. */
export interface Uri {
  /** In lower case; empty for a relative reference. */
  readonly scheme: string;
  /** With port, without user-info, percent-decoded, one character per byte; possibly empty. */
  readonly host: string;
}

const controlByte = /[^ -~\x80-\xFF]/;
const schemePart = /^[A-Za-z][A-Za-z0-9+.-]*(?=:)/;

/**
 * Reads the part of a URI reference before its fragment, given as bytes, as the official registry
 * does: stricter than browsers on hosts, looser on paths and queries, nothing normalised.
 *
 * @throws {UriSyntaxError} when it cannot be read.
 */
export function parseUri(byteText: string): Uri {
  if (controlByte.test(byteText)) {
    throw new UriSyntaxError("net/url: invalid control character in URL");
  }
  if (byteText.startsWith(":")) {
    throw new UriSyntaxError("missing protocol scheme");
  }
  const schemeText = schemePart.exec(byteText)?.[0];
  const scheme = schemeText?.toLowerCase() ?? "";
  const rest = beforeFirst("?", byteText.slice(schemeText === undefined ? 0 : scheme.length + 1));
  if (!rest.startsWith("/")) {
    refuseColonInFirstSegment(scheme, rest);
    // What follows a scheme without a slash is opaque: nothing in it is checked.
    return readPath(scheme, "", scheme === "" ? rest : "");
  }
  if (!rest.startsWith("//") || (scheme === "" && rest.startsWith("///"))) {
    return readPath(scheme, "", rest);
  }
  const authority = beforeFirst("/", rest.slice(2));
  const host = parseAuthority(scheme, authority);
  return readPath(scheme, host, rest.slice(2 + authority.length));
}

function readPath(scheme: string, host: string, path: string): Uri {
  decodePercentEscapes(path, "other");
  return { scheme, host };
}

function refuseColonInFirstSegment(scheme: string, rest: string): void {
  if (scheme === "" && beforeFirst("/", rest).includes(":")) {
    throw new UriSyntaxError("first path segment in URL cannot contain colon");
  }
}

function beforeFirst(separator: string, text: string): string {
  const position = text.indexOf(separator);
  return position === -1 ? text : text.slice(0, position);
}
