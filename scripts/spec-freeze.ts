import { freezeRevision } from "./lib/freeze-revision.js";
import { readRequirements } from "./lib/requirements.js";
import { readSpecVersion } from "./lib/revision.js";
import { runScript } from "./lib/run-script.js";

await runScript(async () => {
  const { file, revision } = freezeRevision(readRequirements(), readSpecVersion());
  console.log(
    `wrote ${file}: ${Object.keys(revision.requirements).length} requirements are frozen`,
  );
  return 0;
});
