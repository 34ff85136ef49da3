import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, type Node, placeOf, resolved } from "../node.js";
import { compareSchemas } from "../schema/compare-schemas.js";
import { compareDeclarations } from "./compare-declarations.js";
import type { OperationNode } from "./list-operations.js";

/** The parameters of two operations, those that their paths share included. */
export function compareParameters(before: OperationNode, after: OperationNode): Difference[] {
  const was = parametersOf(before);
  const is = parametersOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Difference[] => {
    const [left, right] = [was.get(key), is.get(key)];
    const name = String(asObject((right ?? left)?.value)["name"]);
    const subject = { operation: after.id, parameter: name };
    if (left === undefined && right !== undefined)
      return [
        {
          kind: isRequired(right) ? "required-parameter-added" : "parameter-added",
          place: placeOf(right, right),
          detail: key,
          subject,
        },
      ];
    if (left !== undefined && right === undefined)
      return [{ kind: "parameter-removed", place: placeOf(left, left), detail: key, subject }];
    if (left === undefined || right === undefined) return [];
    const place = placeOf(left, right);
    const differences: Difference[] = [
      ...compareSchemas(childOf(left, "schema"), childOf(right, "schema"), {
        direction: "request",
        subject,
      }),
      ...compareDeclarations(left, right, ["name", "in", "required", "schema"], subject),
    ];
    if (isRequired(left) !== isRequired(right))
      differences.push({
        kind: isRequired(right) ? "parameter-required" : "parameter-optional",
        place,
        detail: key,
        direction: "request",
        subject,
      });
    return differences;
  });
}

/** Parameters by where they are sent and their name; those of the operation stand for those of its path. */
function parametersOf({ item, node }: OperationNode): ReadonlyMap<string, Node> {
  return new Map(
    [item, node].flatMap((owner) => {
      const list = childOf(owner, "parameters");
      return (Array.isArray(list.value) ? list.value : []).map((_, index): [string, Node] => {
        const plain = resolved(childOf(list, String(index)));
        const { name, in: sentIn } = asObject(plain.value);
        const label = String(name);
        // A place by name stays the same where parameters change places.
        const parameter = resolved(childOf(list, String(index), label));
        return [`${sentIn} ${label}`, parameter];
      });
    }),
  );
}

function isRequired(parameter: Node): boolean {
  return asObject(parameter.value)["required"] === true;
}
