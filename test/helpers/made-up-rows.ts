import type { RequirementRow, Requirements } from "../../scripts/lib/requirements.js";

/** A requirement row that nobody wrote for the specification. */
export function madeUpRow(
  id: string,
  members: Partial<Omit<RequirementRow, "id">> = {},
): RequirementRow {
  return { id, area: "list", level: "MUST", layer: "generic", text: `${id} holds.`, ...members };
}

/** Rows as a file of theirs would give them, a line each. */
export function madeUpRequirements(...rows: readonly RequirementRow[]): Requirements {
  return {
    files: ["list.yaml"],
    rows,
    places: new Map(rows.map(({ id }, index) => [id, `list.yaml:${index + 3}`])),
  };
}
