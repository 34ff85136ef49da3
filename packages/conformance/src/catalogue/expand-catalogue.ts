import type {
  CatalogueDescription,
  CatalogueSeries,
  CatalogueVersion,
} from "@mcp-registry-kit/types";
import type { KnownRow, KnownServer } from "./known-server.js";

type Server = CatalogueDescription["servers"][number];

/** The servers that a description tells of, with all their versions, in the order of publishing. */
export function expandCatalogue(description: CatalogueDescription): readonly KnownServer[] {
  const inOrder = publishingOrder(description);
  const rows = inOrder.map(({ server, version }, index) =>
    toRow(description, server, version, index),
  );
  return description.servers.map(({ name, kinds, latest }) => ({
    name,
    kinds,
    latest,
    rows: rows.filter((row) => row.name === name),
  }));
}

interface Publishing {
  readonly server: Server;
  readonly version: CatalogueVersion;
}

function publishingOrder({ servers }: CatalogueDescription): readonly Publishing[] {
  const all = servers.flatMap((server) =>
    server.versions.flatMap(versionsOf).map((version) => ({ server, version })),
  );
  return [
    ...all.filter(({ version }) => version.late === undefined),
    ...all.filter(({ version }) => version.late !== undefined),
  ];
}

function versionsOf(
  version: string | CatalogueVersion | CatalogueSeries,
): readonly CatalogueVersion[] {
  if (typeof version === "string") return [{ version }];
  return "series" in version ? seriesOf(version) : [version];
}

function seriesOf({ series, minors, patches, stride }: CatalogueSeries): CatalogueVersion[] {
  const count = minors * patches;
  return Array.from({ length: count }, (_, index) => {
    const number = (index * stride) % count;
    const [minor, patch] = [Math.floor(number / patches), number % patches];
    return {
      version: series.replace("{minor}", String(minor)).replace("{patch}", String(patch)),
    };
  });
}

function toRow(
  { documentSchema, publishedFrom, secondsBetween, statusesChangedAt }: CatalogueDescription,
  { name, document, latest }: Server,
  { version, status: changedTo, statusMessage, publishedAt, document: own = {} }: CatalogueVersion,
  index: number,
): KnownRow {
  const status: KnownRow["status"] = changedTo ?? "active";
  const { description, ...others } = { ...document, ...own };
  const published =
    publishedAt ??
    new Date(Date.parse(publishedFrom) + index * secondsBetween * 1_000)
      .toISOString()
      .replace(".000Z", "Z");
  return {
    number: index + 1,
    name,
    version,
    document: { $schema: documentSchema, name, description, version, ...others },
    status,
    ...(statusMessage !== undefined && { statusMessage }),
    publishedAt: published,
    updatedAt: status === "active" ? published : statusesChangedAt,
    isLatest: version === latest.at(-1),
  };
}
