import { filesBelow } from "../lib/files-below.js";

/** The structural check of a server.json in a request body: the one JSON Schema that is written in YAML. */
export const requestSchemaFile = "spec/schemas/server-json-request.yaml";

/** Paths of every JSON Schema file. */
export function listSchemaFiles(): string[] {
  return [
    ...filesBelow("spec").filter((file) => file.endsWith(".schema.json")),
    requestSchemaFile,
  ].sort();
}

/** Paths of the parts of the OpenAPI document, its root first. */
export function listOpenapiParts(): string[] {
  return ["spec/openapi.yaml", ...filesBelow("spec/paths"), ...filesBelow("spec/schemas")];
}
