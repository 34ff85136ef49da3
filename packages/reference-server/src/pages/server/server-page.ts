import type { Catalogue } from "../../domain/catalogue.js";
import { isVisible } from "../../domain/visibility.js";
import { apiAddress } from "../parts/addresses.js";
import { readEntry } from "../parts/catalogue-entry.js";
import { clip } from "../parts/clip.js";
import { html } from "../parts/html.js";
import type { PageContent } from "../parts/page-frame.js";
import { factList } from "./fact-list.js";
import { missingPage } from "./missing-page.js";
import { rawDocument } from "./raw-document.js";
import { serverHead } from "./server-head.js";
import type { ServerQuery } from "./server-query.js";
import { useSection } from "./use-section.js";
import { versionList } from "./version-list.js";

const shownTitle = 100;

/** A server: what it is, how to start it, its versions, its document; `found` is false where there is none. */
export async function serverPage(
  catalogue: Catalogue,
  query: ServerQuery,
): Promise<PageContent & { readonly found: boolean }> {
  const { name, includeDeleted } = query;
  const all = await catalogue.history(name);
  const rows = all.filter((row) => isVisible(row, includeDeleted));
  const row =
    query.version === undefined
      ? (rows.find(({ isLatest }) => isLatest) ?? rows[0])
      : rows.find(({ version }) => version === query.version);
  if (row === undefined) {
    return { ...missingPage(query, all), found: false };
  }
  const entry = readEntry(row.entry);
  const { version } = row;
  return {
    found: true,
    title: `${clip(entry.title ?? name, shownTitle)} ${clip(version, shownTitle)}`,
    place: "servers",
    styles: ["code.css", "server.css"],
    body: html`${serverHead(entry)}
<div class="columns">
<div>
${useSection(entry.document)}
${rawDocument(entry.document, apiAddress(name, version))}
</div>
<aside aria-label="About this server">
${factList(entry)}
${versionList(rows, { shown: version, hidden: all.length - rows.length, includeDeleted })}
</aside>
</div>`,
  };
}
