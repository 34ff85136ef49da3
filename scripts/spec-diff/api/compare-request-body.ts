import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, type Node, placeOf, resolved } from "../node.js";
import { compareContent } from "./compare-content.js";
import { compareDeclarations } from "./compare-declarations.js";
import type { OperationNode } from "./list-operations.js";

/** The request bodies of two operations. */
export function compareRequestBody(before: OperationNode, after: OperationNode): Difference[] {
  const was = resolved(childOf(before.node, "requestBody"));
  const is = resolved(childOf(after.node, "requestBody"));
  const subject = { operation: after.id };
  const place = placeOf(was, is);
  const detail = after.route;
  if (was.value === undefined && is.value === undefined) return [];
  if (was.value === undefined)
    return [
      {
        kind: isRequired(is) ? "required-request-body-added" : "request-body-added",
        place,
        detail,
        subject,
      },
    ];
  if (is.value === undefined) return [{ kind: "request-body-removed", place, detail, subject }];
  const differences: Difference[] = [
    ...compareContent(was, is, "request", subject),
    ...compareDeclarations(was, is, ["content", "required"], subject),
  ];
  if (isRequired(was) !== isRequired(is))
    differences.push({
      kind: isRequired(is) ? "request-body-required" : "request-body-optional",
      place,
      detail,
      direction: "request",
      subject,
    });
  return differences;
}

function isRequired(body: Node): boolean {
  return asObject(body.value)["required"] === true;
}
