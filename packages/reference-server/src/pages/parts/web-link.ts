import { clip } from "./clip.js";
import { html, type Markup } from "./html.js";

const shownCharacters = 300;
const longestLink = 4000;

/** A link to an address that a publisher gave, if it is one of the web; anything else is shown as text, whole. */
export function webLink(address: string, label?: string): Markup {
  const url = webUrl(address);
  const shown = clip((url === undefined ? undefined : label) ?? address, shownCharacters);
  return url === undefined
    ? html`<span class="address">${shown}</span>`
    : html`<a class="address" href="${url}" rel="noreferrer noopener nofollow">${shown}</a>`;
}

/** The address as a browser goes to it; undefined for other schemes than http and https, and for what no browser reads. */
function webUrl(address: string): string | undefined {
  if (address.length > longestLink || !URL.canParse(address)) {
    return undefined;
  }
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
