import { runScript } from "./lib/run-script.js";
import { checkDocumentVectors } from "./spec-check/document-vectors.js";
import { checkFixtures } from "./spec-check/fixtures.js";
import { checkKnownCatalogue } from "./spec-check/known-catalogue.js";
import { checkOpenapi } from "./spec-check/openapi.js";
import { checkRequirements } from "./spec-check/requirements.js";
import { checkRevisions } from "./spec-check/revisions.js";
import { checkRules } from "./spec-check/rules.js";
import { checkSchemas } from "./spec-check/schemas.js";
import { checkVectors } from "./spec-check/vectors.js";

await runScript(async () => {
  let failed = false;
  for (const part of [
    checkOpenapi,
    checkSchemas,
    checkRequirements,
    checkRevisions,
    checkRules,
    checkVectors,
    checkDocumentVectors,
    checkFixtures,
    checkKnownCatalogue,
  ]) {
    const { summary, faults } = await part();
    console.log(`${faults.length === 0 ? "ok  " : "FAIL"} ${summary}`);
    for (const fault of faults) console.error(`     ${fault}`);
    failed ||= faults.length > 0;
  }
  return failed ? 1 : 0;
});
