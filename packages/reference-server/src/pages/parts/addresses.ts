/** What a page of the catalogue shows. */
export interface BrowseQuery {
  readonly search?: string | undefined;
  readonly cursor?: string | undefined;
  readonly includeDeleted: boolean;
}

/** Address of a page of the catalogue, relative to every page. */
export function browseAddress({ search, cursor, includeDeleted }: BrowseQuery): string {
  return address({ search, cursor, include_deleted: includeDeleted ? "true" : undefined });
}

/** Address of the page of a server, or of one of its versions. */
export function serverAddress(name: string, version?: string, includeDeleted = false): string {
  return address({
    server: name,
    version,
    include_deleted: includeDeleted ? "true" : undefined,
  });
}

/** Where the API answers the versions of a server, or one of them. */
export function apiAddress(name: string, version?: string): string {
  const versions = `./v0.1/servers/${pathValue(name)}/versions`;
  return version === undefined ? versions : `${versions}/${pathValue(version)}`;
}

function address(query: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${escapeValue(value)}`],
  );
  return pairs.length === 0 ? "./" : `./?${pairs.join("&")}`;
}

/** A path value. Registries decode it twice, and browsers resolve segments of dots however they are escaped once. */
function pathValue(value: string): string {
  const once = escapeValue(value);
  return value.includes("%") || value === "." || value === ".."
    ? encodeURIComponent(once.replaceAll(".", "%2E"))
    : once;
}

/** Names and versions that can be published are far shorter; a longer one, from a seed, leads nowhere. */
const longestValue = 2000;

function escapeValue(value: string): string {
  // Half a pair is in no UTF-8, and nothing can be found by it.
  return encodeURIComponent(value.slice(0, longestValue).replace(/\p{Surrogate}/gu, "\ufffd"));
}
