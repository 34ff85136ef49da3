/** The parts of a URL as they are written: nothing is lower-cased, decoded or completed. */
export interface UrlParts {
  /** Without its colon; empty where there is none. */
  readonly scheme: string;
  /** With its port, without user name and password; empty where there is none. */
  readonly host: string;
  readonly path: string;
}

const parts = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/;

/** Takes a URL apart as RFC 3986 does, without judging it. */
export function splitUrl(url: string): UrlParts {
  const [, scheme = "", authority = "", path = ""] = parts.exec(url) ?? [];
  return { scheme, host: authority.slice(authority.lastIndexOf("@") + 1), path };
}
