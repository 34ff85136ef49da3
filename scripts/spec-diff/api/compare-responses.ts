import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, placeOf, resolved } from "../node.js";
import { compareContent } from "./compare-content.js";
import { compareDeclarations } from "./compare-declarations.js";
import { compareHeaders } from "./compare-headers.js";
import { compareLayers } from "./compare-layers.js";
import type { OperationNode } from "./list-operations.js";

/** The answers of two operations, by status. */
export function compareResponses(before: OperationNode, after: OperationNode): Difference[] {
  const [was, is] = [childOf(before.node, "responses"), childOf(after.node, "responses")];
  const statuses = new Set([
    ...Object.keys(asObject(was.value)),
    ...Object.keys(asObject(is.value)),
  ]);
  return [...statuses].sort().flatMap((status): Difference[] => {
    const [left, right] = [childOf(was, status), childOf(is, status)];
    const subject = { operation: after.id, status };
    // A client reads an error that it does not know by its class (RFC 9110, 15); a success it must know.
    const isError = !/^[123]/.test(status);
    if (left.value === undefined)
      return [
        {
          kind: isError ? "error-status-added" : "status-added",
          place: placeOf(left, right),
          detail: status,
          direction: "response",
          subject,
        },
      ];
    if (right.value === undefined)
      return [
        {
          kind: isError ? "error-status-removed" : "status-removed",
          place: placeOf(left, right),
          detail: status,
          direction: "response",
          subject,
        },
      ];
    const [one, other] = [resolved(left), resolved(right)];
    return [
      ...compareLayers(one, other, subject),
      ...compareHeaders(one, other, subject),
      ...compareContent(one, other, "response", subject),
      ...compareDeclarations(one, other, ["content", "headers", "x-layer"], subject),
    ];
  });
}
