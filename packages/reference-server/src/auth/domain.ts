const mostCharacters = 253;
const hostName =
  /^[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+$/;
const address = /^(?:(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;

/**
 * Whether someone can prove to hold this domain: a name of at least two labels and at most 253
 * characters that is no IP address. Labels of any length pass; whether the domain exists is no matter.
 */
export function isDomain(text: string): boolean {
  return text.length <= mostCharacters && hostName.test(text) && !address.test(text);
}

/** The namespace of a domain: its labels reversed, in the letter case in which they were given. */
export function namespaceOfDomain(domain: string): string {
  return domain.split(".").reverse().join(".");
}
