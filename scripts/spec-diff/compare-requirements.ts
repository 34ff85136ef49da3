import { isDeepStrictEqual } from "node:util";
import type { Difference } from "./difference.js";
import type { Kind } from "./kinds.js";
import { show, showChange } from "./show.js";
import type { RequirementRecord } from "./state/specification-state.js";

const breadth: Readonly<Record<string, number>> = { client: 1, official: 2, generic: 3 };

/** Requirement rows, by id; one that is retired holds no more. */
export function compareRequirements(
  before: readonly RequirementRecord[],
  after: readonly RequirementRecord[],
): Difference[] {
  const was = inForce(before);
  const is = inForce(after);
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((id): Difference[] => {
    const [left, right] = [was.get(id), is.get(id)];
    const told = (kind: Kind, detail: string): Difference => ({
      kind,
      place: `spec/requirements#${id}`,
      detail,
      subject: { requirement: id },
    });
    if (left === undefined && right !== undefined)
      return [
        told(
          right.level !== "MUST"
            ? "advice-added"
            : bindsClients(right)
              ? "must-for-clients-added"
              : "must-added",
          show(right.text),
        ),
      ];
    if (left !== undefined && right === undefined)
      return [
        told(
          left.level !== "MUST"
            ? "advice-removed"
            : bindsClients(left)
              ? "must-for-clients-removed"
              : "must-removed",
          show(left.text),
        ),
      ];
    if (left === undefined || right === undefined) return [];
    return compareRow(left, right).map(([kind, detail]) => told(kind, detail));
  });
}

function compareRow(was: RequirementRecord, is: RequirementRecord): [Kind, string][] {
  const found: [Kind, string][] = [];
  const isMust = is.level === "MUST";
  if (was.level !== is.level)
    found.push([
      isMust ? "must-raised" : was.level === "MUST" ? "must-lowered" : "advice-level-changed",
      `${was.level} → ${is.level}`,
    ]);
  if (was.layer !== is.layer) {
    const more = (breadth[is.layer ?? ""] ?? 0) > (breadth[was.layer ?? ""] ?? 0);
    found.push([
      isMust ? (more ? "must-binds-more" : "must-binds-fewer") : "advice-layer-changed",
      `${was.layer} → ${is.layer}`,
    ]);
  }
  if (was.text !== is.text)
    found.push([
      words(was.text) === words(is.text)
        ? "text-changed"
        : isMust
          ? "must-reworded"
          : "advice-reworded",
      showChange(was.text, is.text),
    ]);
  for (const check of (is.check ?? []).filter((id) => !was.check?.includes(id)))
    found.push(["check-added", check]);
  for (const check of (was.check ?? []).filter((id) => !is.check?.includes(id)))
    found.push(["check-removed", check]);
  const compared = ["id", "level", "layer", "text", "check", "area"];
  const [left, right] = [Object.entries(was), Object.entries(is)].map((members) =>
    Object.fromEntries(members.filter(([member]) => !compared.includes(member))),
  );
  const others = [...new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])]
    .filter((member) => !isDeepStrictEqual(left?.[member], right?.[member]))
    .sort();
  if (others.length > 0) found.push(["record-changed", others.join(", ")]);
  return found;
}

function inForce(rows: readonly RequirementRecord[]): ReadonlyMap<string, RequirementRecord> {
  return new Map(rows.filter(({ retired }) => retired === undefined).map((row) => [row.id, row]));
}

function bindsClients({ testable, excluded }: RequirementRecord): boolean {
  return testable === "client-side" || excluded === "client-side";
}

/** A text without what does not change its meaning: case, punctuation and white space. */
function words(text: string | undefined): string {
  return (text ?? "")
    .toLowerCase()
    .replace(/[\s.,;:`"']+/g, " ")
    .trim();
}
