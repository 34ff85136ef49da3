import type { Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { type Mark, markOf, marks, markWord } from "./mark.js";
import { terminalAreas } from "./terminal-areas.js";
import { terminalBaseline } from "./terminal-baseline.js";
import { terminalFaults } from "./terminal-faults.js";
import { terminalFindings } from "./terminal-findings.js";
import { type Paint, painter } from "./terminal-paint.js";
import { verdictLine } from "./verdict-line.js";
import { visibleText } from "./visible-text.js";
import { labelled } from "./wrap-text.js";

/**
 * The report for a terminal; its last line, without a line end, is the verdict. Text of the target cannot drive the terminal.
 *
 * @param options.color whether to colour it
 * @param options.width columns to fill, 40 or more; default 80. Commands to copy stay on one line.
 */
export function renderTerminal(
  report: Report,
  { color, width = 80 }: { readonly color: boolean; readonly width?: number },
): string {
  const view = { paint: painter(color), width: Math.max(40, width) };
  const sections = [
    heading(report, view),
    terminalAreas(report, view),
    terminalFindings(report, view),
    terminalBaseline(report, view),
    terminalFaults(report, view),
    [counts(report), view.paint(report.verdict, verdictLine(report))],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function heading(
  { suite, target: { baseUrl, detected } }: Report,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): readonly string[] {
  const extent = detected.complete ? "the whole catalogue" : "not the whole catalogue";
  return [
    paint("strong", "MCP registry conformance") +
      paint("quiet", `  suite ${suite.version}, specification ${suite.specVersion}`),
    "",
    `target    ${visibleText(baseUrl)}${detected.prefix}`,
    `seen      ${counted(detected.rows, "row")} of ${counted(detected.names, "name")}, ${extent}`,
    ...(detected.problem === undefined
      ? []
      : labelled("problem   ", visibleText(detected.problem), width)),
  ];
}

function counts({ checks, options }: Report): string {
  const byMark = new Map<Mark, number>();
  for (const check of checks) {
    const mark = markOf(check, options);
    byMark.set(mark, (byMark.get(mark) ?? 0) + 1);
  }
  const parts = [...marks]
    .reverse()
    .filter((mark) => byMark.has(mark))
    .map((mark) => {
      const count = byMark.get(mark) ?? 0;
      return mark === "warning" ? counted(count, mark) : `${count} ${markWord(mark)}`;
    });
  return `${counted(checks.length, "check")}: ${parts.join(", ") || "none ran"}`;
}
