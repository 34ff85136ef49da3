import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.js";

/** Paths of all files below a folder of `base`, sorted and seen from there; `node_modules` is left out. */
export function filesBelow(folder: string, base: string = root): string[] {
  return readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(base, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes("node_modules/"))
    .sort();
}
