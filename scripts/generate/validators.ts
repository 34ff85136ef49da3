import { type Artefact, header, openapiSources } from "./artefacts.js";
import type { JsonSchema, Specification } from "./bundle.js";
import { compileValidators } from "./compile.js";

/** Bodies of answers that are checked as envelopes. */
const envelopes = [
  "GenericError",
  "HealthBody",
  "OfficialMeta",
  "PingBody",
  "Problem",
  "ServerList",
  "ServerResponse",
  "TokenResponse",
  "ValidationResult",
] as const;

/**
 * Validators of the API's answers. A `server` member is checked by its `x-envelope`: the document in it
 * is a matter of its own dated schema.
 */
export async function generateValidators(specification: Specification): Promise<Artefact[]> {
  const definitions = localise(specification.components.schemas) as Record<string, JsonSchema>;
  const code = await compileValidators(definitions, envelopes);
  return [
    {
      path: "packages/types/src/generated/validators.ts",
      text: `// @ts-nocheck: compiled code
${header(...openapiSources)}
import type { components } from "./openapi-types.js";
import type { Validator } from "../validator.js";

${code}

${envelopes
  .map(
    (name) => `
/** Whether a value has the form of \`${name}\`; documents in it are not looked into. */
export const validate${name}: Validator<components["schemas"]["${name}"]> = ${name};`,
  )
  .join("\n")}
`,
    },
  ];
}

/** The schemas with references among themselves, and `x-envelope` in the place of what it stands beside. */
function localise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localise);
  if (typeof value !== "object" || value === null) return value;
  if ("x-envelope" in value) return value["x-envelope"];
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "$ref" && typeof member === "string"
        ? member.replace("#/components/schemas/", "#/definitions/")
        : localise(member),
    ]),
  );
}
