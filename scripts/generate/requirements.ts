import { readRequirements } from "../lib/requirements.js";
import { type Artefact, header, toJson } from "./artefacts.js";

/** The requirement rows in one piece, as data for other languages and as a module. */
export function generateRequirements(): Artefact[] {
  const { files, rows } = readRequirements();
  return [
    { path: "spec/dist/requirements.json", text: `${toJson(rows)}\n` },
    {
      path: "packages/types/src/generated/requirements.ts",
      text: `${header(...files)}
import type { Requirement } from "../requirement.js";

/** Id of a requirement; never used again once it is retired. */
export type RequirementId =${rows.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("")};

/** Every requirement, by id. */
export const requirements: Readonly<Record<RequirementId, Requirement>> = ${toJson(
        Object.fromEntries(rows.map((row) => [row.id, row])),
      )};
`,
    },
  ];
}
