import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";

export const isInOrder: Check = defineCheck({
  id: "list.is-in-order",
  title: "the listing is ordered by name and version, by code point",
  requirements: ["REQ-LIST-036"],
  level: "SHOULD",
  layer: "official",
  breaks: "Tools that merge two listings row by row lose their place.",
  needs: { rows: 2 },
  async run({ probe, claim, survey }) {
    const { rows } = survey.walk(probe);
    claim.none(
      "rows stand before one that is less",
      rows
        .filter((row, index) => {
          const before = rows[index - 1];
          return (
            before !== undefined &&
            (compareTexts(before.name, row.name) || compareTexts(before.version, row.version)) > 0
          );
        })
        .map(rowKey),
    );
  },
});

/** Below 0, 0 or above, by code point: UTF-16 order differs beyond the basic plane. */
function compareTexts(left: string, right: string): number {
  const [one, other] = [[...left], [...right]];
  for (const [index, character] of one.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
