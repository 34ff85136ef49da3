import { type BrowseQuery, browseAddress } from "../parts/addresses.js";
import { html, type Markup } from "../parts/html.js";

/** Ways to the other pages of the catalogue; undefined where this one is all there is. */
export function pager(query: BrowseQuery, nextCursor: string | undefined): Markup | undefined {
  const isFirst = query.cursor === undefined || query.cursor === "";
  if (isFirst && nextCursor === undefined) {
    return undefined;
  }
  const first = browseAddress({ ...query, cursor: undefined });
  const next = browseAddress({ ...query, cursor: nextCursor });
  return html`<nav class="pager" aria-label="Pages">
${isFirst ? undefined : html`<a href="${first}" rel="first">First page</a>`}
${nextCursor === undefined ? undefined : html`<a href="${next}" rel="next">Next page</a>`}
</nav>`;
}
