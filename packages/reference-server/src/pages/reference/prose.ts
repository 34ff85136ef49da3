import { html, type Markup } from "../parts/html.js";

/** Text of the specification: blank lines part paragraphs, back ticks stand around code. */
export function prose(text: string): readonly Markup[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== "")
    .map(
      (paragraph) => html`<p>${inlineProse(paragraph)}</p>
`,
    );
}

/** A sentence of the specification; where a back tick is left over, all are shown as they are. */
export function inlineProse(text: string): Markup {
  const parts = text.split("`");
  return parts.length % 2 === 0
    ? html`${text}`
    : html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
