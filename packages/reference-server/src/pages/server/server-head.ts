import type { CatalogueEntry } from "../parts/catalogue-entry.js";
import { clip } from "../parts/clip.js";
import { html, type Markup } from "../parts/html.js";
import { statusMark } from "../parts/status-mark.js";

const shown = { title: 200, name: 250, version: 260, message: 600, description: 2000 };

/** What a server is called, what it does, and in what state its version is. */
export function serverHead(entry: CatalogueEntry): Markup {
  const { name, version, title, description, state } = entry;
  const { status, statusMessage } = state;
  return html`<p class="trail"><a href="./">Servers</a></p>
<div class="head">
<h1><bdi>${clip(title ?? name, shown.title)}</bdi></h1>
${title === undefined ? undefined : html`<p class="name">${clip(name, shown.name)}</p>`}
<p class="state"><span class="version">${clip(version, shown.version)}</span> ${state.isLatest ? html`<span class="mark">latest</span> ` : undefined}${statusMark(status)}</p>
${statusMessage === undefined ? undefined : html`<p class="message" data-status="${status}"><bdi>${clip(statusMessage, shown.message)}</bdi></p>`}
${description === undefined ? undefined : html`<p class="description"><bdi>${clip(description, shown.description)}</bdi></p>`}
</div>`;
}
