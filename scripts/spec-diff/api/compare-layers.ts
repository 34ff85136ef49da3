import type { Difference, Subject } from "../difference.js";
import { childOf, type Node, placeOf } from "../node.js";
import { showChange } from "../show.js";

const ranks: Readonly<Record<string, number>> = { optional: 1, official: 2, generic: 3 };

/** Who owes a thing (`x-layer`): every registry, one like the official, or one that offers the operation. */
export function compareLayers(before: Node, after: Node, subject: Subject): Difference[] {
  const [was, is] = [childOf(before, "x-layer"), childOf(after, "x-layer")];
  if (was.value === is.value) return [];
  const [from, to] = [was, is].map(({ value }) => ranks[String(value)] ?? 0);
  return [
    {
      kind: (to ?? 0) > (from ?? 0) ? "layer-raised" : "layer-lowered",
      place: placeOf(was, is),
      detail: showChange(was.value, is.value),
      subject,
    },
  ];
}
