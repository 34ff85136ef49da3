import { catalogueFile, readCatalogue } from "../lib/known-catalogue.js";
import { type Artefact, header, toJson } from "./artefacts.js";

/** The description of the known catalogue as a module. */
export function generateKnownCatalogue(): Artefact[] {
  return [
    {
      path: "packages/types/src/generated/known-catalogue.ts",
      text: `${header(catalogueFile)}
import type { CatalogueDescription } from "../catalogue-description.js";

/** What a registry is loaded with to be judged with full knowledge, and what must come back of it. */
export const knownCatalogue: CatalogueDescription = ${asciiOnly(toJson(readCatalogue()))};
`,
    },
  ];
}

/** Marks that cannot be seen, and such that turn the direction of a line, have no place in a module. */
function asciiOnly(json: string): string {
  return json.replace(
    /[^\n -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
