import { asObject, isObject } from "../lib/is-object.js";
import { listOperations, type OperationNode } from "../spec-diff/api/list-operations.js";
import { childOf, type Node, resolved } from "../spec-diff/node.js";
import type { RuleRecord } from "../spec-diff/state/specification-state.js";
import type { Part } from "./part.js";

/** Every part of a specification: what its operations declare, the members of their bodies, and the rules. */
export function listParts(openapi: unknown, rules: readonly RuleRecord[]): Part[] {
  const operations = listOperations(openapi);
  const fields = new Set(operations.flatMap((operation) => fieldsOf(operation)));
  return [
    ...operations.map(({ id }): Part => ({ kind: "operations", name: id })),
    ...operations.flatMap(({ id, node }) =>
      Object.keys(asObject(childOf(node, "responses").value)).map(
        (status): Part => ({ kind: "statuses", operation: id, name: status }),
      ),
    ),
    ...operations.flatMap((operation) =>
      parametersOf(operation).map(
        (name): Part => ({ kind: "parameters", operation: operation.id, name }),
      ),
    ),
    ...[...fields].sort().map((name): Part => ({ kind: "fields", name })),
    ...rules.map(({ code }): Part => ({ kind: "rules", name: code })),
  ];
}

function parametersOf({ item, node }: OperationNode): string[] {
  const names = [item, node].flatMap((owner) => {
    const list = childOf(owner, "parameters");
    return (Array.isArray(list.value) ? list.value : []).map((_, index) =>
      String(asObject(resolved(childOf(list, String(index))).value)["name"]),
    );
  });
  return [...new Set(names)];
}

function fieldsOf({ node }: OperationNode): string[] {
  const responses = childOf(node, "responses");
  const bodies = [
    childOf(node, "requestBody"),
    ...Object.keys(asObject(responses.value)).map((status) => childOf(responses, status)),
  ];
  const seen = new Set<string>();
  return bodies.flatMap((body) => {
    const content = childOf(resolved(body), "content");
    return Object.keys(asObject(content.value)).flatMap((type) =>
      membersOf(childOf(childOf(content, type), "schema"), seen),
    );
  });
}

/** The members of a schema and of all that it refers to or holds, each by the named schema that it is in. */
function membersOf(schema: Node, seen: Set<string>): string[] {
  const node = resolved(schema);
  const place = node.path.join("/");
  if (seen.has(place) || !isObject(node.value)) return [];
  seen.add(place);
  const properties = childOf(node, "properties");
  const members = Object.keys(asObject(properties.value)).map((name) => ({
    ...childOf(properties, name),
    ...(node.field !== undefined && { field: `${node.field}.${name}` }),
  }));
  const inner = ["items", "additionalProperties"].map((keyword) => childOf(node, keyword));
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = childOf(node, keyword);
    return Object.keys(Array.isArray(list.value) ? list.value : []).map((index) =>
      childOf(list, index),
    );
  });
  return [
    ...members.flatMap(({ field }) => field ?? []),
    ...[...members, ...inner, ...branches].flatMap((child) => membersOf(child, seen)),
  ];
}
