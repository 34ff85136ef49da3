import { AddressSyntaxError } from "./address-syntax-error.js";

const digit = /[0-9]/;

/**
 * Checks the four decimal fields of an IPv4 address that stands, alone or last, in an address.
 *
 * @throws {AddressSyntaxError} for anything else.
 */
export function checkIpv4Fields(address: string, fields: string): void {
  let value = "";
  let dots = 0;
  for (let position = 0; position < fields.length; position += 1) {
    const character = fields.charAt(position);
    if (digit.test(character)) {
      if (value === "0") {
        throw new AddressSyntaxError(address, "IPv4 field has octet with leading zero");
      }
      value += character;
      if (Number(value) > 255) {
        throw new AddressSyntaxError(address, "IPv4 field has value >255");
      }
    } else if (character === ".") {
      if (value === "" || position === fields.length - 1) {
        const rest = fields.slice(position);
        throw new AddressSyntaxError(address, "IPv4 field must have at least one digit", rest);
      }
      if (dots === 3) {
        throw new AddressSyntaxError(address, "IPv4 address too long");
      }
      dots += 1;
      value = "";
    } else {
      throw new AddressSyntaxError(address, "unexpected character", fields.slice(position));
    }
  }
  if (dots < 3) {
    throw new AddressSyntaxError(address, "IPv4 address too short");
  }
}
