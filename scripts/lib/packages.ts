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
  /** Packages that a consumer brings along, as `name@range`; the test runner is left out. */
  readonly peers: readonly string[];
}

// What is for a test runner cannot be loaded without it running.
const testRunner = "vitest";

/** The packages in the order of their dependencies, as the root's `workspaces` lists them. */
export function readPackages(): PackageFolder[] {
  const { workspaces } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return workspaces.map((folder: string) => {
    const {
      name,
      exports,
      bin = {},
      peerDependencies = {},
    } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8"));
    return {
      name,
      folder,
      subpaths: Object.keys(exports).filter(
        (subpath) => !subpath.endsWith(".json") && subpath !== `./${testRunner}`,
      ),
      bins: Object.keys(bin),
      peers: Object.entries(peerDependencies)
        .filter(([peer]) => peer !== testRunner)
        .map(([peer, range]) => `${peer}@${range}`),
    };
  });
}
