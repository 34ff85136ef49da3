import { quoteByteText } from "../quote-text.js";
import { checkBracketedAddress } from "./check-bracketed-address.js";
import { decodePercentEscapes } from "./percent-escapes.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

const optionalPort = /^(?::[0-9]*)?$/;
const zoneMark = "%25";

/**
 * The host of an authority, with its port and percent-decoded, from the bytes after any user-info.
 *
 * @throws {UriSyntaxError} for a broken IP literal, port, escape or a byte that no host may hold.
 */
export function parseHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) {
    throw new UriSyntaxError("invalid IP-literal");
  }
  if (bracket === 0) {
    return parseBracketedHost(host);
  }
  // Only http and https forbid further colons; `foo://a:b:80` is let through.
  const strict = scheme === "http" || scheme === "https";
  const colon = strict ? host.indexOf(":") : host.lastIndexOf(":");
  if (colon !== -1) {
    checkPort(host.slice(colon));
  }
  return decodePercentEscapes(host, "host");
}

/** A host without port and brackets, as the localhost tests compare it. */
export function hostName(host: string): string {
  const colon = host.lastIndexOf(":");
  const hasPort = colon !== -1 && optionalPort.test(host.slice(colon));
  const name = hasPort ? host.slice(0, colon) : host;
  return name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name;
}

function parseBracketedHost(host: string): string {
  const end = host.lastIndexOf("]");
  if (end === -1) {
    throw new UriSyntaxError("missing ']' in host");
  }
  const port = host.slice(end + 1);
  checkPort(port);
  const address = decodeAddress(host.slice(1, end));
  checkBracketedAddress(address);
  return `[${address}]${port}`;
}

function decodeAddress(address: string): string {
  const zone = address.indexOf(zoneMark);
  if (zone === -1) {
    return decodePercentEscapes(address, "host");
  }
  return (
    decodePercentEscapes(address.slice(0, zone), "host") +
    decodePercentEscapes(address.slice(zone), "zone")
  );
}

function checkPort(port: string): void {
  if (!optionalPort.test(port)) {
    throw new UriSyntaxError(`invalid port ${quoteByteText(port)} after host`);
  }
}
