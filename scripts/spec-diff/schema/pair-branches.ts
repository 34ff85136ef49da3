import { isDeepStrictEqual } from "node:util";
import { isObject } from "../../lib/is-object.js";

/** Which branch of one list stands for which of another, by index. */
export interface PairedBranches {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Pairs the branches of `allOf`, `anyOf` or `oneOf` with those of another list: what is equal or refers to
 * the same schema first, the rest in order.
 */
export function pairBranches(
  before: readonly unknown[],
  after: readonly unknown[],
): PairedBranches {
  const pairs: [number, number][] = [];
  const left = before.map((_, index) => index);
  const free = after.map((_, index) => index);
  const pairBy = (fits: (was: unknown, is: unknown) => boolean): void => {
    for (const was of [...left]) {
      const is = free.find((index) => fits(before[was], after[index]));
      if (is === undefined) continue;
      pairs.push([was, is]);
      left.splice(left.indexOf(was), 1);
      free.splice(free.indexOf(is), 1);
    }
  };
  pairBy(isDeepStrictEqual);
  pairBy((was, is) => isObject(was) && isObject(is) && "$ref" in was && was["$ref"] === is["$ref"]);
  pairBy((was, is) => isObject(was) && isObject(is) && !("$ref" in was) && !("$ref" in is));
  return { pairs, removed: left, added: free };
}
