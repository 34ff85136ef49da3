const parameter = /([A-Za-z][A-Za-z0-9_-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;

/** What a registry asks for before it answers. */
export interface BearerChallenge {
  readonly realm: string;
  readonly service: string;
}

/** The bearer challenge of a `WWW-Authenticate` header (RFC 9110 §11.6.1); undefined for any other. */
export function parseBearerChallenge(header: string): BearerChallenge | undefined {
  const start = /(?:^|,)\s*Bearer\s+/i.exec(header);
  if (start === null) {
    return undefined;
  }
  const parameters = new Map<string, string>();
  const rest = header.slice(start.index + start[0].length);
  for (const [, name = "", quoted, plain = ""] of rest.matchAll(parameter)) {
    // A name that comes again is that of another challenge.
    if (!parameters.has(name.toLowerCase())) {
      parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain);
    }
  }
  return { realm: parameters.get("realm") ?? "", service: parameters.get("service") ?? "" };
}
