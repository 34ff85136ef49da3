import type { RowKey } from "../../domain/row.js";
import { serverAddress } from "../parts/addresses.js";
import { clip } from "../parts/clip.js";
import { html, type Markup } from "../parts/html.js";
import type { PageContent } from "../parts/page-frame.js";
import type { ServerQuery } from "./server-query.js";

const shown = 250;

/** Says that there is no such server or version, and where to go on; `rows` are all that there are of that name. */
export function missingPage(
  { name, version, includeDeleted }: ServerQuery,
  rows: readonly RowKey[],
): PageContent {
  const isDeleted =
    !includeDeleted && rows.some((row) => version === undefined || row.version === version);
  const server = html`<b>${clip(name, shown)}</b>`;
  return {
    title: "Not found",
    place: "servers",
    styles: ["server.css"],
    body: html`<p class="trail"><a href="./">Servers</a></p>
<div class="head">
<h1>Not found</h1>
<p class="description">${sentence(server, version, rows.length > 0, isDeleted)}</p>
</div>
<p>${wayOn({ name, version, includeDeleted }, rows.length > 0, isDeleted)}</p>`,
  };
}

function sentence(
  server: Markup,
  version: string | undefined,
  isKnown: boolean,
  isDeleted: boolean,
): Markup {
  if (!isKnown) {
    return html`There is no server ${server} here.`;
  }
  const what = version === undefined ? html`Every version` : html`Version ${clip(version, shown)}`;
  return isDeleted
    ? html`${what} of ${server} is deleted.`
    : html`${server} has no version ${clip(version ?? "", shown)}.`;
}

function wayOn(
  { name, version, includeDeleted }: ServerQuery,
  isKnown: boolean,
  isDeleted: boolean,
): Markup {
  if (isDeleted) {
    return html`<a href="${serverAddress(name, version, true)}">Show it all the same</a>`;
  }
  return isKnown
    ? html`<a href="${serverAddress(name, undefined, includeDeleted)}">Show its latest version</a>`
    : html`<a href="./">Show all servers</a>`;
}
