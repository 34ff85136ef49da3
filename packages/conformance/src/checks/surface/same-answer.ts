import type { CheckContext } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { remember } from "../../engine/remember.js";
import { shown } from "../list/shown.js";

/**
 * Which of some targets, prefix left out, do not show what another shows. A registry may change between two
 * requests, so that a difference counts only where it is seen twice.
 *
 * @param headers sent with the others, and not with the first
 */
export function differing(
  context: CheckContext,
  plain: string,
  others: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { probe } = context;
  return findTwice(async (isAgain) => {
    const asking = isAgain ? probe : remember(context);
    const expected = shown(await asking.send({ target: `${probe.prefix}${plain}` }));
    const found: string[] = [];
    for (const other of others) {
      const actual = shown(await asking.send({ target: `${probe.prefix}${other}`, headers }));
      if (actual !== expected) found.push(`${other}: ${actual.slice(0, 80)}`);
    }
    return found;
  });
}
