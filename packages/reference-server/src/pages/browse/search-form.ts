import type { BrowseQuery } from "../parts/addresses.js";
import { html, type Markup } from "../parts/html.js";

/** Narrows the catalogue by name. It is an ordinary form, so that it works without a script. */
export function searchForm({ search, includeDeleted }: BrowseQuery): Markup {
  return html`<search>
<form class="search" action="./" method="get">
<label class="unseen" for="search">Part of a server's name</label>
<input type="search" id="search" name="search" value="${search ?? ""}" placeholder="Part of a name, such as weather" autocomplete="off" spellcheck="false" enterkeyhint="search">
<button type="submit">Search</button>
<label class="check"><input type="checkbox" name="include_deleted" value="true"${includeDeleted ? html` checked` : undefined}> Show deleted servers too</label>
</form>
</search>`;
}
