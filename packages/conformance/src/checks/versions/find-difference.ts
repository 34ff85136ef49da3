import { isObject } from "../../engine/rows.js";

/**
 * JSON pointer to a place where two JSON values differ, `""` for the values themselves; undefined where
 * they are equal. The order of members is free. Needs no stack, however deep the values are nested.
 */
export function findDifference(left: unknown, right: unknown): string | undefined {
  const pending: { pointer: string; left: unknown; right: unknown }[] = [
    { pointer: "", left, right },
  ];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const { pointer, left: one, right: other } = pair;
    if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
      for (const [index, item] of one.entries())
        pending.push({ pointer: `${pointer}/${index}`, left: item, right: other[index] });
    else if (isObject(one) && isObject(other))
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        pending.push({
          pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
          left: one[key],
          right: other[key],
        });
    else if (one !== other) return pointer;
  }
  return undefined;
}
