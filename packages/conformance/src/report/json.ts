import type { Report } from "../engine/report.js";
import { withinDepth } from "./within-depth.js";

const writtenLevels = 100;

/** The report as JSON text: two spaces, a line end at its end, the same text for the same report. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(withinDepth(report, writtenLevels), null, 2)}\n`;
}
