/** Whether requests may go to a URL, by its scheme, host and port. */
export type OriginList = (url: URL) => boolean;

const anyHost = "*.";
const hostBelow = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** The origins of base URLs; a host that begins with `*.` stands for every host below it. */
export function createOriginList(baseUrls: readonly string[]): OriginList {
  const patterns = baseUrls.map((each) => new URL(each));
  return (url) => patterns.some((pattern) => isSameOrigin(pattern, url));
}

/** Whether a base URL stands for every host below a domain. */
export function isWildcard(baseUrl: string): boolean {
  return new URL(baseUrl).hostname.startsWith(anyHost);
}

function isSameOrigin(pattern: URL, url: URL): boolean {
  return (
    url.protocol === pattern.protocol &&
    url.port === pattern.port &&
    isHostOf(pattern.hostname, url.hostname)
  );
}

function isHostOf(pattern: string, hostname: string): boolean {
  if (!pattern.startsWith(anyHost)) {
    return hostname === pattern;
  }
  const domain = pattern.slice(anyHost.length - 1);
  return hostname.endsWith(domain) && hostBelow.test(hostname.slice(0, -domain.length));
}
