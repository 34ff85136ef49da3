import {
  compareInstants,
  compareVersions,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import type { CatalogueDescription } from "@mcp-registry-kit/types";
import { expandCatalogue } from "../../packages/conformance/src/catalogue/expand-catalogue.js";
import type {
  KnownRow,
  KnownServer,
} from "../../packages/conformance/src/catalogue/known-server.js";
import type { Finding } from "../lib/finding.js";
import { catalogueFile, readCatalogue } from "../lib/known-catalogue.js";

/**
 * The known catalogue: documents that break nothing, each pair and each name once, and what it says must come
 * back is what follows from its rows.
 */
export async function checkKnownCatalogue(): Promise<Finding> {
  const description = readCatalogue() as unknown as CatalogueDescription;
  const servers = expandCatalogue(description);
  const rows = servers.flatMap((server) => server.rows);
  const faults = [
    ...repeated(description.servers.map(({ name }) => name)),
    ...rows.flatMap(({ name, version, document }) =>
      validateServerJson(document).issues.map(
        (issue) => `${name} ${version}: ${issue.path}: ${issue.message}`,
      ),
    ),
    ...servers.flatMap(serverFaults),
    ...description.searches.flatMap((search) => searchFaults(search, servers)),
    ...remoteFaults(rows),
  ];
  return {
    summary: `known catalogue: ${rows.length} rows of ${servers.length} names, every document without an issue`,
    faults: faults.map((fault) => `${catalogueFile}: ${fault}`),
  };
}

function serverFaults({ name, latest, rows }: KnownServer): string[] {
  const disordered = rows.some((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && compareInstants(before.publishedAt, row.publishedAt) > 0;
  });
  return [
    ...repeated(rows.map(({ version }) => `${name} ${version}`)),
    ...(disordered ? [`${name}: an instant is before that of the version published before`] : []),
    ...(sameTexts(latest, greatestOf(rows))
      ? []
      : [`${name}: the latest is ${greatestOf(rows).join(" or ")}, not ${latest.join(" or ")}`]),
  ];
}

/** The versions that no other is greater than, deleted ones aside where there are others. */
function greatestOf(rows: readonly KnownRow[]): readonly string[] {
  const published = rows.filter(({ status }) => status !== "deleted");
  const candidates = published.length > 0 ? published : rows;
  return candidates
    .filter((row) => candidates.every((other) => compareVersions(other, row) <= 0))
    .map(({ version }) => version);
}

function searchFaults(
  { text, finds }: CatalogueDescription["searches"][number],
  servers: readonly KnownServer[],
): string[] {
  const matching = servers
    .filter(({ name }) => name.includes(text))
    .filter(({ rows }) => rows.some(({ status }) => status !== "deleted"))
    .map(({ name }) => name);
  return sameTexts(finds, matching)
    ? []
    : [`the search for "${text}" finds ${matching.join(", ") || "nothing"}`];
}

/** Registries may refuse a remote address that another server has. */
function remoteFaults(rows: readonly KnownRow[]): string[] {
  const holders = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, document } of rows)
    for (const { url } of (document["remotes"] ?? []) as readonly { url: string }[]) {
      const holder = holders.get(url) ?? name;
      if (holder !== name) faults.push(`${name} and ${holder} share the remote ${url}`);
      holders.set(url, holder);
    }
  return faults;
}

function repeated(texts: readonly string[]): string[] {
  return texts
    .filter((text, index) => texts.indexOf(text) !== index)
    .map((text) => `${text} is there twice`);
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return JSON.stringify([...left].sort()) === JSON.stringify([...right].sort());
}
