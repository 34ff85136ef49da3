import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences, generatedFolders, writeArtefacts } from "./generate/artefacts.js";
import { bundleSpecification } from "./generate/bundle.js";
import { generateDocs } from "./generate/docs.js";
import { generateDocuments } from "./generate/documents.js";
import { generateKnownCatalogue } from "./generate/known-catalogue.js";
import { generateOpenapi } from "./generate/openapi.js";
import { generateOpenapiTypes } from "./generate/openapi-types.js";
import { generateRequirements } from "./generate/requirements.js";
import { generateRules } from "./generate/rules.js";
import { generateValidators } from "./generate/validators.js";
import { root } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";
import { checkSources } from "./sources/check-sources.js";

// Everything is computed before anything is written: a fault in the sources leaves the tree as it was.
await runScript(async () => {
  checkSources();
  const specification = bundleSpecification();
  const modules = [
    ...generateOpenapi(specification),
    ...(await generateOpenapiTypes(specification)),
    ...(await generateValidators(specification)),
    ...(await generateDocuments()),
    ...generateRequirements(),
    ...generateRules(),
    ...generateKnownCatalogue(),
  ];
  const artefacts = [...modules, ...(await generateDocs(specification, modules))];

  if (!process.argv.includes("--check")) {
    writeArtefacts(root, artefacts);
    console.log(`generated ${artefacts.length} files from spec/`);
    return 0;
  }

  const scratch = mkdtempSync(join(tmpdir(), "generate-check-"));
  try {
    mkdirSync(join(scratch, "before"));
    for (const folder of generatedFolders)
      if (existsSync(join(root, folder)))
        cpSync(join(root, folder), join(scratch, "before", folder), { recursive: true });
    writeArtefacts(join(scratch, "after"), artefacts);
    const drift = differences(scratch, "before", "after");
    if (drift === "") {
      console.log(`${artefacts.length} generated files are in step with spec/`);
      return 0;
    }
    console.error(drift);
    console.error(
      "The generated files differ from spec/. Run `npm run generate` and commit the result.",
    );
    return 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
});
