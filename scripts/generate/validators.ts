import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../lib/root.js";
import { type Artefact, header, openapiSources } from "./artefacts.js";
import { type JsonSchema, pascalCase, type Specification } from "./bundle.js";
import { compileValidators } from "./compile.js";

/** Bodies of answers that are checked as envelopes. */
const envelopes = [
  "AllVersionsStatusResponse",
  "GenericError",
  "HealthBody",
  "OfficialMeta",
  "PingBody",
  "Problem",
  "ServerList",
  "ServerResponse",
  "TokenResponse",
  "ValidationResult",
  "VersionBody",
] as const;

/** Structural checks of request bodies, by the names in `x-official-request`; that of documents reads formats, and is a module of its own. */
const requests = [
  "github-token-request",
  "oidc-token-request",
  "signature-token-request",
  "status-update-request",
] as const;

/**
 * Validators of the API's answers, and the structural checks of its small request bodies. A `server`
 * member is checked by its `x-envelope`: the document in it is a matter of its own dated schema.
 */
export async function generateValidators(specification: Specification): Promise<Artefact[]> {
  const answers = localise(specification.components.schemas) as Record<string, JsonSchema>;
  const checks = Object.fromEntries(requests.map((name) => [pascalCase(name), readCheck(name)]));
  const names = [...envelopes, ...Object.keys(checks)];
  const code = await compileValidators({ ...answers, ...checks }, names);
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
${requests
  .map(
    (name) => `
/** Whether a body has the structure that the official registry asks for (\`${name}\`). */
export const validate${pascalCase(name)}: Validator<unknown> = ${pascalCase(name)};`,
  )
  .join("\n")}
`,
    },
  ];
}

function readCheck(name: string): JsonSchema {
  const { $schema, $id, ...check } = parse(
    readFileSync(join(root, `spec/schemas/${name}.yaml`), "utf8"),
  );
  return check;
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
