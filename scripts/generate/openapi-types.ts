import openapiTypescript, { astToString } from "openapi-typescript";
import { type Artefact, header, openapiSources } from "./artefacts.js";
import type { Specification } from "./bundle.js";

/** TypeScript types of everything the OpenAPI document declares. */
export async function generateOpenapiTypes(specification: Specification): Promise<Artefact[]> {
  const nodes = await openapiTypescript(JSON.parse(JSON.stringify(specification)), {
    alphabetize: true,
    immutable: true,
    defaultNonNullable: false,
    silent: true,
  });
  return [
    {
      path: "packages/types/src/generated/openapi-types.ts",
      text: `${header(...openapiSources)}\n${astToString(nodes)}`,
    },
  ];
}
