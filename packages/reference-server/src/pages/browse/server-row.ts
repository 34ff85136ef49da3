import { serverAddress } from "../parts/addresses.js";
import { type CatalogueEntry, waysOf } from "../parts/catalogue-entry.js";
import { clip } from "../parts/clip.js";
import { day } from "../parts/day.js";
import { html, type Markup } from "../parts/html.js";
import { statusMark } from "../parts/status-mark.js";

const shownCharacters = { name: 200, title: 120, description: 300, version: 40, way: 20 };
const shownWays = 6;

/** A server in the catalogue: what it is called, what it does, and its latest version. */
export function serverRow(entry: CatalogueEntry, includeDeleted: boolean): Markup {
  const { name, version, title, description, state } = entry;
  const ways = waysOf(entry).slice(0, shownWays);
  return html`<li class="row">
<div class="about">
<h2><a href="${serverAddress(name, undefined, includeDeleted)}"><bdi>${clip(title ?? name, shownCharacters.title)}</bdi></a> ${statusMark(state.status)}</h2>
${title === undefined ? undefined : html`<p class="name">${clip(name, shownCharacters.name)}</p>`}
${description === undefined ? undefined : html`<p class="description"><bdi>${clip(description, shownCharacters.description)}</bdi></p>`}
</div>
<p class="latest"><span class="version">${clip(version, shownCharacters.version)}</span> <span class="ways">${ways.map(
    (way) => html`<span class="way">${clip(way, shownCharacters.way)}</span> `,
  )}</span> <span class="day">${day(state.updatedAt)}</span></p>
</li>
`;
}
