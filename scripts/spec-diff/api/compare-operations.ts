import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, placeOf } from "../node.js";
import { showChange } from "../show.js";
import { compareDeclarations } from "./compare-declarations.js";
import { compareLayers } from "./compare-layers.js";
import { compareParameters } from "./compare-parameters.js";
import { compareRequestBody } from "./compare-request-body.js";
import { compareResponses } from "./compare-responses.js";
import { compareSecurity } from "./compare-security.js";
import { listOperations, type OperationNode } from "./list-operations.js";
import { pairOperations } from "./pair-operations.js";

/** The operations of two OpenAPI documents. */
export function compareOperations(before: unknown, after: unknown): Difference[] {
  const { pairs, removed, added } = pairOperations(listOperations(before), listOperations(after));
  return [
    ...added.map(
      ({ id, route, node }): Difference => ({
        kind:
          asObject(node.value)["x-layer"] === "optional"
            ? "optional-operation-added"
            : "operation-added",
        place: placeOf(node, node),
        detail: `${id}, ${route}`,
        subject: { operation: id },
      }),
    ),
    ...removed.map(
      ({ id, route, node }): Difference => ({
        kind: "operation-removed",
        place: placeOf(node, node),
        detail: `${id}, ${route}`,
        subject: { operation: id },
      }),
    ),
    ...pairs.flatMap(([was, is]) => compareOperation(was, is)),
  ];
}

function compareOperation(was: OperationNode, is: OperationNode): Difference[] {
  const subject = { operation: is.id };
  const differences: Difference[] = [];
  if (was.route !== is.route)
    differences.push({
      kind: "operation-moved",
      place: placeOf(was.node, is.node),
      detail: `${was.route} → ${is.route}`,
      subject,
    });
  if (was.id !== is.id)
    differences.push({
      kind: "operation-renamed",
      place: placeOf(childOf(was.node, "operationId"), childOf(is.node, "operationId")),
      detail: showChange(was.id, is.id),
      subject,
    });
  const elsewhere = [
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "x-layer",
  ];
  return [
    ...differences,
    ...compareLayers(was.node, is.node, subject),
    ...compareSecurity(was.node, is.node, subject),
    ...compareParameters(was, is),
    ...compareRequestBody(was, is),
    ...compareResponses(was, is),
    ...compareDeclarations(was.node, is.node, elsewhere, subject),
  ];
}
