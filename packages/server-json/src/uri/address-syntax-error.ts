import { quoteByteText } from "../quote-text.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

/** Why the text between the brackets of a host is no IP address. */
export class AddressSyntaxError extends UriSyntaxError {
  constructor(address: string, reason: string, rest = "") {
    const place = rest === "" ? "" : ` (at ${quoteByteText(rest)})`;
    super(`invalid host: ParseAddr(${quoteByteText(address)}): ${reason}${place}`);
  }
}
