import { counted } from "../parts/counted.js";
import { html, type Markup } from "../parts/html.js";
import { listMember } from "../parts/member.js";
import { launchWays } from "./launch-ways.js";
import { starterChoice } from "./starter-choice.js";
import { wayCard } from "./way-card.js";

const mostWays = 12;

/** How a server is started or reached, for the client that the reader chooses. */
export function useSection(document: unknown): Markup {
  const all = listMember(document, "packages").length + listMember(document, "remotes").length;
  const ways = launchWays(document, mostWays);
  const rest = all - ways.length;
  return html`<section class="use" aria-labelledby="use">
<h2 id="use">Use it</h2>
${
  ways.length === 0
    ? html`<p class="none">The publisher names neither a package nor an address.</p>`
    : html`${ways.every(({ steps }) => steps.length > 0) ? undefined : starterChoice()}
${ways.map((way, index) => wayCard(way, index === 0))}
${rest > 0 ? html`<p class="quiet">And ${counted(rest, "more way")}, in the document below.</p>` : undefined}
<p class="caution">Publishers write these entries. Look at what is started before you start it.</p>`
}
</section>`;
}
