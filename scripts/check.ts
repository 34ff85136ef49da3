import { spawnSync } from "node:child_process";
import { root } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";

/** Every gate that a change passes, the quick ones first; the first that fails ends the run. */
const gates = [
  "lint",
  "typecheck",
  "generate:check",
  "spec:check",
  "test",
  "package:check",
  "knip",
];

await runScript(async () => {
  for (const gate of gates) {
    console.log(`\n── npm run ${gate}`);
    const started = performance.now();
    const { status } = spawnSync("npm", ["run", "--silent", gate], { cwd: root, stdio: "inherit" });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (status !== 0) {
      console.error(`\n${gate} failed after ${seconds} s. Run it alone with: npm run ${gate}`);
      return 1;
    }
    console.log(`── ${gate} passed in ${seconds} s`);
  }
  console.log(`\nall ${gates.length} gates passed`);
  return 0;
});
