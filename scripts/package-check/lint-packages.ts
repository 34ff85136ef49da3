import { readPackages } from "../lib/packages.js";
import { run, tool } from "../lib/run.js";

/** publint and are-the-types-wrong on every package with code. */
export function lintPackages(): void {
  for (const { folder, name } of readPackages()) {
    run(tool("publint"), ["--strict", folder]);
    if (folder !== "spec") run(tool("attw"), ["--pack", folder, "--profile", "esm-only"]);
    console.log(`ok   ${name}: publint${folder === "spec" ? "" : ", attw"}`);
  }
}
