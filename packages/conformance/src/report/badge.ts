import type { Report } from "../engine/report.js";
import { tally } from "./tally.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

const label = "MCP registry";
const colors: Readonly<Record<Report["verdict"], string>> = {
  pass: "#1a7f45",
  fail: "#c2281d",
  error: "#a0248e",
};
const characterWidth = 6.6;
const padding = 6;

/** The verdict as a badge in SVG: figures alone, no text of the target, nothing loaded from elsewhere. */
export function renderBadge({ checks, options, verdict }: Report): string {
  const must = tally(checks, options).get("MUST");
  const figures = must === undefined ? "" : ` ${must.passed}/${must.total} MUST`;
  const message = verdict === "error" ? "suite error" : `${verdict}${figures}`;
  const left = widthOf(label);
  const right = widthOf(message);
  const width = left + right;
  const title = `${label}: ${message}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${xmlAttribute(title)}">
<title>${xmlText(title)}</title>
<rect width="${left}" height="20" fill="#454b54"/>
<rect x="${left}" width="${right}" height="20" fill="${colors[verdict]}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
<text x="${left / 2}" y="14" textLength="${left - 2 * padding}">${xmlText(label)}</text>
<text x="${left + right / 2}" y="14" textLength="${right - 2 * padding}">${xmlText(message)}</text>
</g>
</svg>
`;
}

function widthOf(text: string): number {
  return Math.round(text.length * characterWidth) + 2 * padding;
}
