const secretPart = /token|secret|passw|credential|signature|api[-_]?key|access[-_]?key/i;
const secretName = /^(?:key|sig|auth|authorization|code|jwt)$/i;

/** A URL without user name and password, and with `***` for the values of secret-looking query parameters. */
export function redactUrl(url: string): string {
  return url
    .replace(/^([a-z]+:\/\/)[^/?#]*@/i, "$1")
    .replace(/([?&])([^=&#]+)=([^&#]*)/g, (whole, separator: string, name: string) =>
      secretPart.test(name) || secretName.test(name) ? `${separator}${name}=***` : whole,
    );
}
