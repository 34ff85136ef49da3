import { html, type Markup } from "./html.js";

/** The day of an instant (RFC 3339, UTC), which as a whole can be read from its title. */
export function day(instant: string): Markup {
  return html`<time datetime="${instant}" title="${instant}">${instant.slice(0, 10)}</time>`;
}
