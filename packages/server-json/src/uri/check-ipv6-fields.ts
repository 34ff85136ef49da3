import { AddressSyntaxError } from "./address-syntax-error.js";
import { checkIpv4Fields } from "./check-ipv4-fields.js";

const hexDigits = /^[0-9A-Fa-f]*/;
const addressBytes = 16;

/**
 * Checks the fields of an IPv6 address without its zone: eight hexadecimal groups, `::` at most
 * once for at least one of them, the last two possibly written as IPv4 (RFC 4291 §2.2).
 *
 * @throws {AddressSyntaxError} for anything else.
 */
export function checkIpv6Fields(address: string, fields: string): void {
  let hasEllipsis = fields.startsWith("::");
  let rest = hasEllipsis ? fields.slice(2) : fields;
  if (hasEllipsis && rest === "") {
    return;
  }
  let bytes = 0;
  while (bytes < addressBytes) {
    const group = readGroup(address, rest);
    if (rest.charAt(group.length) === ".") {
      checkEmbeddedIpv4(address, rest, bytes, hasEllipsis);
      bytes += 4;
      rest = "";
      break;
    }
    bytes += 2;
    rest = rest.slice(group.length);
    if (rest === "") {
      break;
    }
    rest = skipColon(address, rest);
    if (rest.startsWith(":")) {
      if (hasEllipsis) {
        throw new AddressSyntaxError(address, "multiple :: in address", rest);
      }
      hasEllipsis = true;
      rest = rest.slice(1);
      if (rest === "") {
        break;
      }
    }
  }
  checkLength(address, rest, bytes, hasEllipsis);
}

function readGroup(address: string, rest: string): string {
  const group = hexDigits.exec(rest)?.[0] ?? "";
  if (group.length > 4) {
    throw new AddressSyntaxError(address, "each group must have 4 or less digits", rest);
  }
  if (group === "") {
    const reason = "each colon-separated field must have at least one digit";
    throw new AddressSyntaxError(address, reason, rest);
  }
  return group;
}

function checkEmbeddedIpv4(
  address: string,
  rest: string,
  bytes: number,
  hasEllipsis: boolean,
): void {
  if (!hasEllipsis && bytes !== addressBytes - 4) {
    const reason = "embedded IPv4 address must replace the final 2 fields of the address";
    throw new AddressSyntaxError(address, reason, rest);
  }
  if (bytes + 4 > addressBytes) {
    const reason = "too many hex fields to fit an embedded IPv4 at the end of the address";
    throw new AddressSyntaxError(address, reason, rest);
  }
  checkIpv4Fields(address, rest);
}

function skipColon(address: string, rest: string): string {
  if (!rest.startsWith(":")) {
    throw new AddressSyntaxError(address, "unexpected character, want colon", rest);
  }
  if (rest.length === 1) {
    throw new AddressSyntaxError(address, "colon must be followed by more characters", rest);
  }
  return rest.slice(1);
}

function checkLength(address: string, rest: string, bytes: number, hasEllipsis: boolean): void {
  if (rest !== "") {
    throw new AddressSyntaxError(address, "trailing garbage after address", rest);
  }
  if (bytes < addressBytes && !hasEllipsis) {
    throw new AddressSyntaxError(address, "address string too short");
  }
  if (bytes === addressBytes && hasEllipsis) {
    throw new AddressSyntaxError(address, "the :: must expand to at least one field of zeros");
  }
}
