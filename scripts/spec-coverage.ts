import { asObject } from "./lib/is-object.js";
import { root } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";
import { checkSources } from "./sources/check-sources.js";
import { help, readArguments } from "./spec-coverage/arguments.js";
import { listParts } from "./spec-coverage/list-parts.js";
import { measureCoverage } from "./spec-coverage/measure-coverage.js";
import { partName } from "./spec-coverage/part.js";
import { renderCoverage } from "./spec-coverage/render-coverage.js";
import { uncheckedRequirements } from "./spec-coverage/unchecked-requirements.js";
import { unknownNames } from "./spec-coverage/unknown-names.js";
import { readVectorCovers } from "./spec-coverage/vector-covers.js";
import { withoutRequirement } from "./spec-coverage/without-requirement.js";
import { completeRows } from "./spec-diff/complete-rows.js";
import { readFolder } from "./spec-diff/state/read-folder.js";

await runScript(async () => {
  const { isStrict, wantsHelp } = readArguments(process.argv.slice(2));
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  checkSources();
  const { openapi, requirements = [], rules = [] } = readFolder("spec/", root);
  const { schemas } = asObject(asObject(openapi)["components"]);
  const rows = completeRows({ openapi, requirements, rules });
  const covers = readVectorCovers();
  const vectors = new Map([...covers].flatMap(([topic, it]) => (it ? [[topic, it]] : [])));
  const parts = measureCoverage(listParts(openapi, rules), rows, [...vectors.values()]);
  console.log(
    renderCoverage({
      parts,
      requirements: rows.filter(({ retired }) => retired === undefined).length,
      unchecked: uncheckedRequirements(rows),
      unknown: unknownNames(
        new Map([...requirements.map((row) => [row.id, row] as const), ...vectors]),
        parts,
        schemas,
      ),
      silentTopics: [...covers.keys()].filter((topic) => !vectors.has(topic)),
    }),
  );

  const missing = isStrict ? withoutRequirement(parts) : [];
  for (const part of missing)
    console.error(
      `${partName(part)}: no requirement speaks of it; add a row to spec/requirements/ or name it in one`,
    );
  return missing.length > 0 ? 1 : 0;
});
