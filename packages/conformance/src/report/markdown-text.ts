import { visibleText } from "./visible-text.js";

/** A text of the target as code on one line: no markup, mention, reference or link comes of it. */
export function markdownCode(text: string): string {
  const line = visibleText(text).replace(/\s+/g, " ").trim();
  if (line === "") return "(empty)";
  const fence = "`".repeat(longestRun(line) + 1);
  return `${fence} ${line} ${fence}`;
}

/** Text in a fenced block that it cannot end. */
export function markdownBlock(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${visibleText(text)}\n${fence}`;
}

/** Text inside an HTML element of a Markdown page. */
export function markdownHtml(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, " ")
    .replace(/[&<>"'`@#*_[\]\\~:|]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
