import { asObject } from "../../lib/is-object.js";
import type { Difference, Subject } from "../difference.js";
import { childOf, type Node, placeOf, resolved } from "../node.js";
import { compareSchemas } from "../schema/compare-schemas.js";
import { compareDeclarations } from "./compare-declarations.js";

/** The headers of two answers; their names are compared whatever the letter case. */
export function compareHeaders(before: Node, after: Node, subject: Subject): Difference[] {
  const [was, is] = [headersOf(before), headersOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): Difference[] => {
    const [left, right] = [was.get(name), is.get(name)];
    if (left === undefined && right !== undefined)
      return [
        {
          kind: isRequired(right) ? "required-header-added" : "header-added",
          place: placeOf(right, right),
          detail: name,
          direction: "response",
          subject,
        },
      ];
    if (left !== undefined && right === undefined)
      return [{ kind: "header-removed", place: placeOf(left, left), detail: name, subject }];
    if (left === undefined || right === undefined) return [];
    const differences: Difference[] = [
      ...compareSchemas(childOf(left, "schema"), childOf(right, "schema"), {
        direction: "response",
        subject,
      }),
      ...compareDeclarations(left, right, ["required", "schema"], subject),
    ];
    if (isRequired(left) !== isRequired(right))
      differences.push({
        kind: isRequired(right) ? "header-required" : "header-optional",
        place: placeOf(left, right),
        detail: name,
        direction: "response",
        subject,
      });
    return differences;
  });
}

function headersOf(answer: Node): ReadonlyMap<string, Node> {
  const headers = childOf(answer, "headers");
  return new Map(
    Object.keys(asObject(headers.value)).map((name) => [
      name.toLowerCase(),
      resolved(childOf(headers, name)),
    ]),
  );
}

function isRequired(header: Node): boolean {
  return asObject(header.value)["required"] === true;
}
