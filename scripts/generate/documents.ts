import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../lib/root.js";
import { type Artefact, header } from "./artefacts.js";
import { compileValidatorFactory } from "./compile.js";

/** A validator for each dated server.json schema, and one for the structure of request bodies. */
export async function generateDocuments(): Promise<Artefact[]> {
  const artefacts: Artefact[] = [];
  for (const file of readdirSync(join(root, "spec/server-json")).sort()) {
    const date = file.replace(".schema.json", "");
    artefacts.push(
      await document(
        `spec/server-json/${file}`,
        `server-json/${date}`,
        `server.json as dated ${date}`,
      ),
    );
  }
  artefacts.push(
    await document(
      "spec/schemas/server-json-request.yaml",
      "server-json/request",
      "server.json as the official registry takes it in a request body",
    ),
  );
  return artefacts;
}

async function document(source: string, module: string, what: string): Promise<Artefact> {
  const schema = parse(readFileSync(join(root, source), "utf8"));
  const code = await compileValidatorFactory(schema);
  return {
    path: `packages/types/src/generated/${module}.ts`,
    text: `// @ts-nocheck: compiled code
${header(source)}
import type { DocumentFormats, Validator } from "../../validator.js";

${code}

/** URL that names the schema. */
export const schemaId: string = ${JSON.stringify(schema.$id)};

/** A validator of ${what}. \`formats\` gives its readings of addresses and patterns. */
export const createValidator: (formats: DocumentFormats) => Validator<unknown> = ({ uri, pattern }) =>
  create(uri, pattern);
`,
  };
}
