import { join } from "node:path";
import { catalogueFiles, catalogueNames } from "../catalogue/catalogue-files.js";
import type { CatalogueForm } from "../catalogue/catalogue-form.js";
import { knownRows, knownServers } from "../catalogue/known-servers.js";
import { counted } from "../report/counted.js";
import type { Output } from "./output.js";
import { writeFolder } from "./write-folder.js";

/**
 * Writes the known catalogue to a folder and says what to do with it.
 *
 * @throws {UsageError} where the folder holds something, or cannot be written.
 */
export async function catalogueCommand(
  { out, as: form, force }: { out: string; as: CatalogueForm; force: boolean },
  output: Output,
): Promise<void> {
  await writeFolder(out, catalogueFiles(form), { force, replaceable: catalogueNames });
  const rows = knownRows();
  const changed = rows.filter(({ status }) => status !== "active").length;
  const lines = [
    `${counted(rows.length, "version")} of ${counted(knownServers().length, "server")}, in the order of publishing`,
    ...(form === "documents"
      ? [
          `documents  ${join(out, "documents")}, one server.json a file: publish them by their numbers`,
          `manifest   ${join(out, "manifest.json")}: what is in which file, and the ${changed} statuses to set after all is published`,
        ]
      : [
          `entries    ${join(out, form === "entries" ? "entries.json" : "entries.jsonl")}, ${form === "entries" ? "one JSON array" : "one a line"}, each with its status and its instants`,
          `load       mcp-reference-registry --seed ${quoted(join(out, form === "entries" ? "entries.json" : "entries.jsonl"))}, or what your registry imports with`,
        ]),
    "next       mcp-registry-conformance run URL --catalogue",
  ];
  output.print(`${lines.join("\n")}\n`);
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
