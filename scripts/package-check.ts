import { runScript } from "./lib/run-script.js";
import { lintPackages } from "./package-check/lint-packages.js";
import { checkSizes } from "./package-check/sizes.js";
import { smokeTest } from "./package-check/smoke-test.js";

// Runs on what `npm run build` made: the packages as they would be published.
await runScript(async () => {
  lintPackages();
  checkSizes();
  await smokeTest();
  return 0;
});
