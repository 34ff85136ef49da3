import { isObject } from "../engine/rows.js";

/** A value with what is nested deeper than `levels` left out, so that writing it cannot exhaust the stack. */
export function withinDepth(value: unknown, levels: number): unknown {
  if (!Array.isArray(value) && !isObject(value)) return value;
  if (levels === 0) return "… nested deeper";
  if (Array.isArray(value)) return value.map((item) => withinDepth(item, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withinDepth(member, levels - 1)]),
  );
}
