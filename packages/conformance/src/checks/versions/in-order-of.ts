import { isObject, type Row } from "../../engine/rows.js";
import { findDifference } from "./find-difference.js";

/** Items that are compared each with each; longer lists are compared in their order. */
const mostItems = 100;

/**
 * The row with its packages and remotes in the order that another row has them, where both hold the same
 * ones: a registry may keep them as sets.
 */
export function inOrderOf(other: Row, row: Row): Row {
  const { server } = row.item;
  const model = other.item["server"];
  if (!isObject(server) || !isObject(model)) return row;
  const members = ["packages", "remotes"].filter((member) =>
    isSameSet(server[member], model[member]),
  );
  const ordered = Object.fromEntries(members.map((member) => [member, model[member]]));
  return { ...row, item: { ...row.item, server: { ...server, ...ordered } } };
}

function isSameSet(left: unknown, right: unknown): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  if (left.length !== right.length || left.length > mostItems) return false;
  const rest: unknown[] = [...right];
  return left.every((item) => {
    const index = rest.findIndex((candidate) => findDifference(candidate, item) === undefined);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}
