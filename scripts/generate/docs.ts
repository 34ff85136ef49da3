import { asObject } from "../lib/is-object.js";
import { readRequirements } from "../lib/requirements.js";
import { root } from "../lib/root.js";
import { readFolder } from "../spec-diff/state/read-folder.js";
import type { Artefact } from "./artefacts.js";
import type { Specification } from "./bundle.js";
import { apiPage } from "./docs/api.js";
import { changesPage } from "./docs/changes.js";
import { checksPage } from "./docs/checks.js";
import { mutantsPage } from "./docs/mutants.js";
import { readChecks } from "./docs/read-checks.js";
import { readMutants } from "./docs/read-mutants.js";
import { requirementsPage } from "./docs/requirements.js";
import { rulesPage } from "./docs/rules.js";
import { serverJsonPage } from "./docs/server-json.js";

/**
 * The pages of reference.
 *
 * @param artefacts what is generated beside them: the checks stand on it
 */
export async function generateDocs(
  specification: Specification,
  artefacts: readonly Artefact[],
): Promise<Artefact[]> {
  const { documents, currentDocument, rules } = readFolder("spec/", root, specification);
  const requirements = readRequirements().rows;
  const dated = [...(documents ?? [])]
    .filter(([file]) => file.startsWith("spec/server-json/"))
    .map(([file, schema]) => ({ file, schema }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const current = currentDocument ?? dated.at(-1)?.file ?? "";
  const { definitions } = asObject(documents?.get(current));
  const checks = await readChecks(artefacts);
  return [
    apiPage({
      openapi: specification,
      documentSchemas: new Set(Object.keys(asObject(definitions))),
      requirements,
    }),
    serverJsonPage(dated, current),
    requirementsPage(requirements),
    checksPage(checks),
    mutantsPage(checks, await readMutants(artefacts)),
    ...(rules === undefined || rules.length === 0 ? [] : [rulesPage(rules, requirements)]),
    changesPage(),
  ];
}
