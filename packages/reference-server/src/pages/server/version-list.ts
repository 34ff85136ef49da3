import { printInstant } from "../../domain/instant.js";
import type { RowHeader } from "../../domain/row.js";
import { apiAddress, serverAddress } from "../parts/addresses.js";
import { clip } from "../parts/clip.js";
import { counted } from "../parts/counted.js";
import { day } from "../parts/day.js";
import { html, type Markup } from "../parts/html.js";
import { statusMark } from "../parts/status-mark.js";

const openRows = 10;
const foldedRows = 190;
const shownCharacters = 60;

/** The versions of a server, the newest first: a few open, more folded, and where the API has the rest. */
export function versionList(
  rows: readonly RowHeader[],
  { shown, hidden, includeDeleted }: VersionListOptions,
): Markup {
  const entries = (part: readonly RowHeader[]): Markup =>
    html`<ol class="versions">${part.map((row) => versionEntry(row, shown, includeDeleted))}</ol>`;
  const name = rows[0]?.name ?? "";
  const folded = rows.slice(openRows, openRows + foldedRows);
  const rest = rows.length - openRows - folded.length;
  return html`<section class="history" aria-labelledby="versions">
<h2 id="versions">Versions <span class="count">${rows.length.toLocaleString("en-US")}</span></h2>
${entries(rows.slice(0, openRows))}
${
  folded.length === 0
    ? undefined
    : html`<details><summary>${counted(folded.length, "older version")}</summary>
${entries(folded)}
${rest > 0 ? html`<p class="quiet">${counted(rest, "version")} before these: <a href="${apiAddress(name)}">the API has them all</a></p>` : undefined}
</details>`
}
${
  hidden === 0
    ? undefined
    : html`<p class="quiet">${counted(hidden, "deleted version")} not shown. <a href="${serverAddress(name, shown, true)}">Show</a></p>`
}
</section>`;
}

/** What is shown of a server beside its versions. */
export interface VersionListOptions {
  /** The version that the page is about. */
  readonly shown: string;
  /** How many versions are left out since they are deleted. */
  readonly hidden: number;
  readonly includeDeleted: boolean;
}

function versionEntry(row: RowHeader, shown: string, includeDeleted: boolean): Markup {
  const { name, version, status, publishedAt, isLatest } = row;
  const label = clip(version, shownCharacters);
  return html`<li><a href="${serverAddress(name, version, includeDeleted)}"${version === shown ? html` aria-current="page"` : undefined}>${label}</a> ${isLatest ? html`<span class="mark">latest</span> ` : undefined}${statusMark(status)} <span class="day">${day(printInstant(publishedAt))}</span></li>
`;
}
