import type { Catalogue } from "../../domain/catalogue.js";
import { printCursor } from "../../domain/cursor.js";
import type { StoreSize } from "../../store/store.js";
import { type BrowseQuery, browseAddress } from "../parts/addresses.js";
import { readEntries } from "../parts/catalogue-entry.js";
import { clip } from "../parts/clip.js";
import { counted } from "../parts/counted.js";
import { html, type Markup } from "../parts/html.js";
import type { PageContent } from "../parts/page-frame.js";
import { pager } from "./pager.js";
import { searchForm } from "./search-form.js";
import { serverRow } from "./server-row.js";

const rowsPerPage = 30;
const shownSearch = 100;

/** A page of the catalogue: the latest version of each server, by name. */
export async function browsePage(catalogue: Catalogue, query: BrowseQuery): Promise<PageContent> {
  const { search = "", includeDeleted } = query;
  // One more than is shown tells whether anything follows, which a full page of the API leaves open.
  const page = await catalogue.list({
    cursor: query.cursor,
    limit: rowsPerPage + 1,
    search,
    version: "latest",
    includeDeleted,
  });
  const entries = page.pieces.flatMap(readEntries).slice(0, rowsPerPage);
  const last = entries.at(-1);
  const follows = page.count > rowsPerPage;
  const nextCursor = follows && last !== undefined ? printCursor(last) : undefined;
  const size = await catalogue.size();
  return {
    title: search === "" ? undefined : `Search for ${clip(search, shownSearch)}`,
    place: "servers",
    styles: ["browse.css"],
    body: html`<div class="lead">
<h1>Servers</h1>
<p class="quiet">${counted(size.names, "server")}, ${counted(size.rows, "version")}</p>
</div>
${searchForm(query)}
${entries.length === 0 ? emptyPage(query, size) : foundPage(query, entries.length, follows)}
${entries.length === 0 ? undefined : html`<ol class="rows">${entries.map((entry) => serverRow(entry, includeDeleted))}</ol>`}
${pager(query, nextCursor)}`,
  };
}

function foundPage(
  { search = "", cursor = "" }: BrowseQuery,
  count: number,
  follows: boolean,
): Markup | undefined {
  const isPart = follows || cursor !== "";
  const which = isPart ? `${cursor === "" ? "The first" : "Further"} ${count}` : "";
  return search === ""
    ? undefined
    : html`<p class="found" role="status">${isPart ? which : counted(count, "server")} with <q>${clip(search, shownSearch)}</q> in the name</p>`;
}

function emptyPage(query: BrowseQuery, { rows }: StoreSize): Markup {
  const { search = "", cursor = "", includeDeleted } = query;
  if (rows === 0) {
    return html`<p class="none" role="status">Nothing is published here yet.</p>`;
  }
  if (search === "") {
    const reason = cursor === "" ? "Every server here is deleted." : "No more servers.";
    return html`<p class="none" role="status">${reason}</p>`;
  }
  const wider = browseAddress({ search, includeDeleted: true });
  return html`<p class="none" role="status">No server has <q>${clip(search, shownSearch)}</q> in its name.${
    includeDeleted ? undefined : html` <a href="${wider}">Look among deleted ones too</a>`
  }</p>`;
}
