import { asObject } from "../../lib/is-object.js";
import { listOperations, type OperationNode } from "../../spec-diff/api/list-operations.js";
import { childOf, type Node, resolved } from "../../spec-diff/node.js";
import type { RequirementRecord } from "../../spec-diff/state/specification-state.js";
import type { Artefact } from "../artefacts.js";
import { openapiSources } from "../artefacts.js";
import { describeLimits, describeType } from "./describe-schema.js";
import { code, linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";
import { schemaSection } from "./schema-section.js";

/** What the page of the API is made of. */
export interface ApiReference {
  /** The OpenAPI document in one piece. */
  readonly openapi: unknown;
  /** Names of the schemas that belong to documents, which a page of their own describes. */
  readonly documentSchemas: ReadonlySet<string>;
  readonly requirements: readonly RequirementRecord[];
}

/** The page of the API: its operations, what they take and answer, who owes them, and the schemas of bodies. */
export function apiPage({ openapi, documentSchemas, requirements }: ApiReference): Artefact {
  const operations = listOperations(openapi);
  const { info, servers, components } = asObject(openapi);
  const schemas = Object.entries(asObject(asObject(components)["schemas"])).filter(
    ([name]) => !documentSchemas.has(name),
  );
  const linkToSchema = (name: string): string =>
    linkTo(documentSchemas.has(name) ? "server-json.md" : "", name);
  const urls = (Array.isArray(servers) ? servers : []).map(asObject);
  return page("api", openapiSources, [
    "# The API",
    prose(asObject(info)["description"]),
    table(
      ["base URL", "what it is"],
      urls.map(({ url, description }) => [code(url), prose(description)]),
    ),
    "## Operations",
    "A status without a layer of its own is owed by whoever owes the operation.",
    table(
      ["operation", "request", "layer", "token", "what it does"],
      operations.map(({ id, route, node }) => [
        linkTo("", id),
        code(route),
        String(asObject(node.value)["x-layer"] ?? ""),
        isSecured(node) ? "yes" : "",
        prose(asObject(node.value)["summary"]),
      ]),
    ),
    ...operations.map((operation) => operationSection(operation, linkToSchema, requirements)),
    "## Bodies",
    ...schemas.map(([name, schema]) => schemaSection(name, schema, linkToSchema)),
  ]);
}

function operationSection(
  operation: OperationNode,
  linkToSchema: (name: string) => string,
  requirements: readonly RequirementRecord[],
): string {
  const { id, route, node } = operation;
  const parameters = parametersOf(operation);
  const body = asObject(resolved(childOf(node, "requestBody")).value);
  const about = requirements.filter(({ operations }) => operations?.includes(id));
  const responses = childOf(node, "responses");
  return [
    `### ${id}`,
    `${code(route)} · ${String(asObject(node.value)["x-layer"] ?? "")}${isSecured(node) ? " · needs a token" : ""}`,
    prose(asObject(node.value)["description"]),
    parameters.length === 0
      ? ""
      : table(
          ["parameter", "in", "type", "required", "limits", "description"],
          parameters.map(({ name, in: place, required, schema, description }) => [
            code(name),
            String(place),
            describeType(schema, linkToSchema),
            required === true ? "yes" : "",
            describeLimits(schema),
            prose(description),
          ]),
        ),
    body["content"] === undefined
      ? ""
      : `Body${body["required"] === true ? "" : " (optional)"}: ${describeContent(body, linkToSchema)}. ${prose(body["description"])}`,
    table(
      ["status", "layer", "body", "when"],
      Object.keys(asObject(responses.value)).map((status) => {
        const answer = asObject(resolved(childOf(responses, status)).value);
        return [
          code(status),
          String(answer["x-layer"] ?? ""),
          describeContent(answer, linkToSchema),
          prose(answer["description"]),
        ];
      }),
    ),
    about.length === 0
      ? ""
      : `Requirements: ${about.map((row) => linkTo("requirements.md", row.id)).join(", ")}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function parametersOf({ item, node }: OperationNode): Readonly<Record<string, unknown>>[] {
  return [item, node].flatMap((owner) => {
    const list = childOf(owner, "parameters");
    return (Array.isArray(list.value) ? list.value : []).map((_, index) =>
      asObject(resolved(childOf(list, String(index))).value),
    );
  });
}

function describeContent(
  { content }: Readonly<Record<string, unknown>>,
  linkToSchema: (name: string) => string,
): string {
  return Object.entries(asObject(content))
    .map(
      ([type, media]) =>
        `${describeType(asObject(media)["schema"], linkToSchema)} as ${code(type)}`,
    )
    .join(" or ");
}

function isSecured(operation: Node): boolean {
  const security = childOf(operation, "security").value;
  // An empty requirement among them lets everyone in.
  const isOpen = (requirement: unknown): boolean => Object.keys(Object(requirement)).length === 0;
  return Array.isArray(security) && security.length > 0 && !security.some(isOpen);
}
