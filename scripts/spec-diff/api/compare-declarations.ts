import { isDeepStrictEqual } from "node:util";
import { asObject } from "../../lib/is-object.js";
import type { Difference, Subject } from "../difference.js";
import { childOf, type Node, placeOf } from "../node.js";
import { annotations, compareAnnotations } from "../schema/compare-annotations.js";
import { showChange } from "../show.js";

/** Extensions that say more than words: another value is another behaviour. */
const binding = ["x-official-request"];

/**
 * The members of an OpenAPI object that no comparison of its own looks at: texts, examples and extensions
 * as such, anything else as a change that breaks until someone says otherwise.
 *
 * @param compared members that are looked at elsewhere
 */
export function compareDeclarations(
  before: Node,
  after: Node,
  compared: readonly string[],
  subject: Subject,
): Difference[] {
  const was = asObject(before.value);
  const is = asObject(after.value);
  const explained = compareAnnotations(was, is)
    .filter(({ path: [member = ""] }) => !compared.includes(member) && !binding.includes(member))
    .map(
      ({ kind, path: [member = ""], detail }): Difference => ({
        kind,
        place: placeOf(childOf(before, member), childOf(after, member)),
        detail,
        subject,
      }),
    );
  const others = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter(
      (member) =>
        binding.includes(member) ||
        !(compared.includes(member) || annotations.includes(member) || member.startsWith("x-")),
    )
    .filter((member) => !isDeepStrictEqual(was[member], is[member]))
    .sort()
    .map(
      (member): Difference => ({
        kind: "declaration-changed",
        place: placeOf(childOf(before, member), childOf(after, member)),
        detail: showChange(was[member], is[member]),
        subject,
      }),
    );
  return [...explained, ...others];
}
