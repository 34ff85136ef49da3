import { asObject } from "../../lib/is-object.js";
import type { Difference, Subject } from "../difference.js";
import type { Direction } from "../effects.js";
import { childOf, type Node, placeOf } from "../node.js";
import { compareSchemas } from "../schema/compare-schemas.js";
import { compareDeclarations } from "./compare-declarations.js";

/** The media types of two bodies and the schema of each. */
export function compareContent(
  before: Node,
  after: Node,
  direction: Direction,
  subject: Subject,
): Difference[] {
  const [was, is] = [childOf(before, "content"), childOf(after, "content")];
  const types = new Set([...Object.keys(asObject(was.value)), ...Object.keys(asObject(is.value))]);
  return [...types].flatMap((type): Difference[] => {
    const [left, right] = [childOf(was, type), childOf(is, type)];
    if (left.value === undefined || right.value === undefined)
      return [
        {
          kind: left.value === undefined ? "media-type-added" : "media-type-removed",
          place: placeOf(left, right),
          detail: type,
          direction,
          subject,
        },
      ];
    return [
      ...compareSchemas(childOf(left, "schema"), childOf(right, "schema"), { direction, subject }),
      ...compareDeclarations(left, right, ["schema"], subject),
    ];
  });
}
