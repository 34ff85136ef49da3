import { html, type Markup } from "./html.js";

/** A text to be taken along. */
export interface CodeBlock {
  readonly text: string;
  /** What it is, above it. */
  readonly title: string;
  /** Whether long lines go on in the next one; else they are scrolled. */
  readonly wraps?: boolean;
}

/** A text with a button that copies it, which shows once the script can make it work. */
export function codeBlock({ text, title, wraps = false }: CodeBlock): Markup {
  return html`<div class="code"><p class="bar"><span>${title}</span> <button type="button" class="copy" hidden>Copy</button></p>
<pre tabindex="0" role="group" aria-label="${title}"${wraps ? html` class="wraps"` : undefined}><code>${text}</code></pre></div>`;
}
