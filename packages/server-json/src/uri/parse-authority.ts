import { parseHost } from "./parse-host.js";
import { decodePercentEscapes } from "./percent-escapes.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

const userInfo = /^[0-9A-Za-z\-._:~!$&'()*+,;=%@]*$/;

/**
 * The host of an authority (bytes between `//` and the next `/`), with its port.
 *
 * @throws {UriSyntaxError} for a bad host or, after that, bad user-info.
 */
export function parseAuthority(scheme: string, authority: string): string {
  const at = authority.lastIndexOf("@");
  const host = parseHost(scheme, authority.slice(at + 1));
  if (at !== -1) {
    checkUserInfo(authority.slice(0, at));
  }
  return host;
}

function checkUserInfo(text: string): void {
  if (!userInfo.test(text)) {
    throw new UriSyntaxError("net/url: invalid userinfo");
  }
  const colon = text.indexOf(":");
  // Name and password are decoded apart, so that an escape cannot reach across the colon.
  decodePercentEscapes(colon === -1 ? text : text.slice(0, colon), "other");
  decodePercentEscapes(colon === -1 ? "" : text.slice(colon + 1), "other");
}
