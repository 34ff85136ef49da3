import { isObject } from "../engine/rows.js";

/** A value with what is nested deeper than `levels` left out, so that writing it cannot exhaust the stack. */
export function withinDepth(value: unknown, levels: number): unknown {
  return isWithin(value, levels) ? value : cut(value, levels);
}

/** Most values are, and need no copy. */
function isWithin(value: unknown, levels: number): boolean {
  if (!Array.isArray(value) && !isObject(value)) return true;
  if (levels === 0) return false;
  return Object.values(value).every((member) => isWithin(member, levels - 1));
}

function cut(value: unknown, levels: number): unknown {
  if (!Array.isArray(value) && !isObject(value)) return value;
  if (levels === 0) return "… nested deeper";
  if (Array.isArray(value)) return value.map((item) => cut(item, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, cut(member, levels - 1)]),
  );
}
