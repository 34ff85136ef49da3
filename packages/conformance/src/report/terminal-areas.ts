import type { Report } from "../engine/report.js";
import { type Tally, tally, tallyAreas, tiersOf } from "./tally.js";
import type { TerminalView } from "./terminal-paint.js";

const gap = 3;

/** A table: how many checks of each area and tier passed. */
export function terminalAreas(report: Report, { paint }: TerminalView): readonly string[] {
  const tiers = tiersOf(report);
  const areas = tallyAreas(report);
  if (areas.length === 0) return [];
  const rows = [
    ...areas.map(({ area, tiers: tallies }) => ({ name: area, tallies })),
    { name: "all", tallies: tally(report.checks, report.options) },
  ];
  const nameWidth = Math.max(...rows.map(({ name }) => name.length), 8);
  const cellWidth = (tier: string): number => Math.max(tier.length, 5) + gap;
  return [
    paint(
      "quiet",
      `${"area".padEnd(nameWidth)}${tiers.map((tier) => tier.padStart(cellWidth(tier))).join("")}`,
    ),
    ...rows.map(({ name, tallies }) => {
      const cells = tiers.map((tier) => {
        const cell = tallies.get(tier);
        const text = share(cell).padStart(cellWidth(tier));
        if (cell === undefined) return paint("quiet", text);
        return paint(cell.state === "open" ? "not-tested" : cell.state, text);
      });
      return `${name.padEnd(nameWidth)}${cells.join("")}`;
    }),
  ];
}

function share(cell: Tally | undefined): string {
  return cell === undefined ? "–" : `${cell.passed}/${cell.total}`;
}
