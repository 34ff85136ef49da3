import { catalogueEntries } from "./catalogue-entries.js";
import type { CatalogueForm } from "./catalogue-form.js";
import { knownRows } from "./known-servers.js";

/** What stands in a folder that the catalogue was written to, in whatever form. */
export const catalogueNames: readonly string[] = [
  "documents",
  "manifest.json",
  "entries.json",
  "entries.jsonl",
];

/** The files of the known catalogue in a form, by their path below its folder. */
export function catalogueFiles(form: CatalogueForm): ReadonlyMap<string, string> {
  switch (form) {
    case "documents":
      return documentFiles();
    case "entries":
      return new Map([["entries.json", pretty(catalogueEntries())]]);
    case "jsonl":
      return new Map([
        [
          "entries.jsonl",
          catalogueEntries()
            .map((entry) => `${JSON.stringify(entry)}\n`)
            .join(""),
        ],
      ]);
  }
}

/** One `server.json` a file, and a manifest of what to do with them. */
function documentFiles(): ReadonlyMap<string, string> {
  const rows = knownRows().map((row) => ({
    ...row,
    file: `documents/${String(row.number).padStart(4, "0")}.json`,
  }));
  const manifest = {
    catalogueVersion: 1,
    publish: rows.map(({ file, name, version }) => ({ file, name, version })),
    setStatus: rows
      .filter(({ status }) => status !== "active")
      .map(({ name, version, status, statusMessage }) => ({
        name,
        version,
        status,
        ...(statusMessage !== undefined && { statusMessage }),
      })),
  };
  return new Map([
    ...rows.map(({ file, document }) => [file, pretty(document)] as const),
    ["manifest.json", pretty(manifest)],
  ]);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
