import { asObject } from "../../lib/is-object.js";
import { childOf, type Node, resolved, topOf } from "../node.js";

const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

/** An operation of an OpenAPI document. */
export interface OperationNode {
  /** Its operationId; method and path where it has none. */
  readonly id: string;
  /** Method and path template. */
  readonly route: string;
  readonly node: Node;
  /** What the operations of the same path share. */
  readonly item: Node;
}

/** The operations of an OpenAPI document in the order in which they stand there. */
export function listOperations(openapi: unknown): OperationNode[] {
  const paths = childOf(topOf(openapi), "paths");
  return Object.keys(asObject(paths.value)).flatMap((path) => {
    const item = resolved(childOf(paths, path));
    return methods
      .filter((method) => method in asObject(item.value))
      .map((method) => {
        const node = childOf(item, method);
        const route = `${method.toUpperCase()} ${path}`;
        const id = asObject(node.value)["operationId"];
        return { id: typeof id === "string" ? id : route, route, node, item };
      });
  });
}
