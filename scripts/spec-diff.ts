import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository, root } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";
import { checkSources } from "./sources/check-sources.js";
import { help, readArguments } from "./spec-diff/arguments.js";
import { clientMethod } from "./spec-diff/client-methods.js";
import { diffSpecifications } from "./spec-diff/diff-specifications.js";
import { renderJson } from "./spec-diff/report/render-json.js";
import { renderTable } from "./spec-diff/report/render-table.js";
import { readBase } from "./spec-diff/state/read-base.js";
import { readFolder } from "./spec-diff/state/read-folder.js";

await runScript(async () => {
  const { base, asJson, wantsHelp } = readArguments(process.argv.slice(2));
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  // A scratch copy without a history of its own is compared with the repository's.
  const before = readBase(base, existsSync(join(root, ".git")) ? root : repository);
  checkSources();
  const after = readFolder("spec/", root);
  const changes = diffSpecifications(before, after, clientMethod);
  console.log((asJson ? renderJson : renderTable)(before, after, changes));
  return 0;
});
