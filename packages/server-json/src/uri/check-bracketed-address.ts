import { AddressSyntaxError } from "./address-syntax-error.js";
import { checkIpv4Fields } from "./check-ipv4-fields.js";
import { checkIpv6Fields } from "./check-ipv6-fields.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

const sign = /[.:%]/;

/**
 * Checks that the decoded text between the brackets of a host is an IPv6 address, with or without
 * a zone.
 *
 * @throws {UriSyntaxError} for anything else, an IPv4 address included.
 */
export function checkBracketedAddress(address: string): void {
  const first = sign.exec(address)?.[0];
  if (first === undefined) {
    throw new AddressSyntaxError(address, "unable to parse IP");
  }
  if (first === "%") {
    throw new AddressSyntaxError(address, "missing IPv6 address");
  }
  if (first === ".") {
    checkIpv4Fields(address, address);
    throw new UriSyntaxError("invalid IP-literal");
  }
  const zoneMark = address.indexOf("%");
  if (zoneMark !== -1 && zoneMark === address.length - 1) {
    throw new AddressSyntaxError(address, "zone must be a non-empty string");
  }
  checkIpv6Fields(address, zoneMark === -1 ? address : address.slice(0, zoneMark));
}
