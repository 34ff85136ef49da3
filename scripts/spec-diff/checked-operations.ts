import { basename } from "node:path";
import { asObject } from "../lib/is-object.js";
import { requestSchemaFile } from "../sources/list-sources.js";
import { listOperations } from "./api/list-operations.js";
import { childOf, resolved } from "./node.js";

/** Ids of the operations whose request bodies name the structural check (`x-official-request`). */
export function checkedOperations(openapi: unknown): string[] {
  const name = basename(requestSchemaFile, ".yaml");
  return listOperations(openapi)
    .filter(
      ({ node }) =>
        asObject(resolved(childOf(node, "requestBody")).value)["x-official-request"] === name,
    )
    .map(({ id }) => id);
}
