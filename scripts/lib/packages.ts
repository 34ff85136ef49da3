import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./root.js";

/** A package of the kit that is published. */
export interface PackageFolder {
  readonly name: string;
  /** Path from the repository's root. */
  readonly folder: string;
  /** Subpaths of modules that it exports; data files and what runs inside a test runner alone are left out. */
  readonly subpaths: readonly string[];
  readonly bins: readonly string[];
}

/** The packages in the order of their dependencies, as the root's `workspaces` lists them. */
export function readPackages(): PackageFolder[] {
  const { workspaces } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return workspaces.map((folder: string) => {
    const {
      name,
      exports,
      bin = {},
    } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
    return {
      name,
      folder,
      subpaths: Object.keys(exports).filter(
        (subpath) => !subpath.endsWith(".json") && subpath !== "./vitest",
      ),
      bins: Object.keys(bin),
    };
  });
}
