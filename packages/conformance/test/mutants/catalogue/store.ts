import { isSemanticVersion } from "@mcp-registry-kit/server-json";
import { officialKey } from "../../../src/engine/rows.js";
import type { CatalogueEntry } from "../../../src/index.js";
import type { ChangeEntries } from "../../helpers/catalogue-registry.js";
import type { CatalogueMutant } from "../catalogue.js";

const lost = ["catalogue.all-versions-listed", "catalogue.nothing-lost"];

/** Keeps the last of the entries that a registry takes for the same. */
function keptBy(keyOf: (entry: CatalogueEntry) => string): ChangeEntries {
  return (entries) => [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function withServer(entry: CatalogueEntry, members: Record<string, unknown>): CatalogueEntry {
  return { ...entry, server: { ...entry.server, ...members } };
}

function withMeta(
  entry: CatalogueEntry,
  members: Partial<CatalogueEntry["_meta"][typeof officialKey]>,
): CatalogueEntry {
  return { ...entry, _meta: { [officialKey]: { ...entry._meta[officialKey], ...members } } };
}

function statusOf(entry: CatalogueEntry): string {
  return entry._meta[officialKey].status;
}

/** Gives each entry the texts of the first that its key is shared with, as one row for both would have. */
function sharingTexts(keyOf: (entry: CatalogueEntry) => string): ChangeEntries {
  return (entries) => {
    const first = new Map<string, unknown>();
    return entries.map((entry) => {
      const key = keyOf(entry);
      const description = first.get(key) ?? entry.server["description"];
      first.set(key, description);
      return withServer(entry, { description });
    });
  };
}

/** Faults in what a registry keeps: each of its answers agrees with the others, and all are wrong. */
export const catalogueStoreMutants: readonly CatalogueMutant[] = [
  {
    name: "keeps a thousand versions of a name",
    kills: lost,
    change: (entries) => {
      const counts = new Map<string, number>();
      return entries.filter(({ server: { name } }) => {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return (counts.get(name) ?? 0) <= 1_000;
      });
    },
  },
  {
    name: "throws deleted versions away",
    kills: ["catalogue.deleted-revealed"],
    change: (entries) => entries.filter((entry) => statusOf(entry) !== "deleted"),
  },
  {
    name: "hides deprecated versions like deleted ones",
    kills: [
      "catalogue.all-versions-listed",
      "catalogue.deprecated-stays",
      "catalogue.deprecation-shown",
      "catalogue.nothing-lost",
    ],
    change: (entries) =>
      entries.map((entry) =>
        statusOf(entry) === "deprecated" ? withMeta(entry, { status: "deleted" }) : entry,
      ),
  },
  {
    name: "forgets that versions are deprecated",
    kills: ["catalogue.deprecation-shown"],
    change: (entries) =>
      entries.map((entry) => {
        if (statusOf(entry) !== "deprecated") return entry;
        const { statusMessage: _, ...meta } = entry._meta[officialKey];
        return { ...entry, _meta: { [officialKey]: { ...meta, status: "active" } } };
      }),
  },
  {
    name: "keeps one of the versions that differ in build metadata alone",
    kills: lost,
    change: keptBy(({ server: { name, version } }) => `${name}@${version.replace(/\+.*/, "")}`),
  },
  {
    name: "keeps one document for versions that differ in build metadata alone",
    kills: ["catalogue.build-twins-apart", "catalogue.text-unchanged"],
    change: sharingTexts(
      ({ server: { name, version } }) => `${name}@${version.replace(/\+.*/, "")}`,
    ),
  },
  {
    name: "takes names in another letter case for the same",
    kills: ["catalogue.nothing-lost"],
    change: keptBy(({ server: { name, version } }) => `${name.toLowerCase()}@${version}`),
  },
  {
    name: "takes dots, hyphens and underscores of a name for the same",
    kills: ["catalogue.nothing-lost"],
    change: keptBy(({ server: { name, version } }) => `${name.replace(/[._]/g, "-")}@${version}`),
  },
  {
    name: "files names of which one character differs under one document",
    kills: ["catalogue.near-names-apart", "catalogue.text-unchanged"],
    change: sharingTexts(({ server: { name, version } }) => `${name.slice(0, -1)}@${version}`),
  },
  {
    name: "keeps semantic versions alone",
    kills: lost,
    change: (entries) => entries.filter(({ server }) => isSemanticVersion(server.version)),
  },
  {
    name: "takes versions in another letter case for the same",
    kills: lost,
    change: keptBy(({ server: { name, version } }) => `${name}@${version.toLowerCase()}`),
  },
  {
    name: "cuts versions after 128 characters",
    kills: lost,
    change: (entries) =>
      entries.map((entry) => withServer(entry, { version: entry.server.version.slice(0, 128) })),
  },
  {
    name: "brings versions to one Unicode form",
    kills: lost,
    change: (entries) =>
      entries.map((entry) => withServer(entry, { version: entry.server.version.normalize("NFC") })),
  },
  {
    name: "brings texts to one Unicode form",
    kills: ["catalogue.text-unchanged"],
    change: (entries) =>
      entries.map((entry) =>
        withServer(entry, { description: String(entry.server["description"]).normalize("NFC") }),
      ),
  },
  {
    name: "cuts characters beyond the basic plane",
    kills: ["catalogue.text-unchanged"],
    change: (entries) =>
      entries.map((entry) =>
        withServer(entry, {
          description: String(entry.server["description"]).replace(/[\u{10000}-\u{10ffff}]/gu, "?"),
        }),
      ),
  },
  {
    name: "keeps one version of each instant",
    kills: lost,
    change: keptBy(({ _meta }) => _meta[officialKey].publishedAt),
  },
];
