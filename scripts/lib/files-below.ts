import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.js";

/** Paths of all files below a folder, sorted, seen from the repository's root; `node_modules` is left out. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("node_modules/"))
    .sort();
}
