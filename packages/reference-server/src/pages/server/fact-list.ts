import type { CatalogueEntry } from "../parts/catalogue-entry.js";
import { clip } from "../parts/clip.js";
import { day } from "../parts/day.js";
import { html, type Markup } from "../parts/html.js";
import { listMember, member, textMember } from "../parts/member.js";
import { webLink } from "../parts/web-link.js";

const shownIcons = 6;
const shownCharacters = 100;

/** Where a server comes from, and when. */
export function factList({ document, state }: CatalogueEntry): Markup {
  const website = textMember(document, "websiteUrl");
  const schema = textMember(document, "$schema");
  return html`<dl class="facts">
${website === undefined ? undefined : fact("Website", webLink(website))}
${repositoryFact(member(document, "repository"))}
${iconsFact(listMember(document, "icons"))}
${fact("Published", day(state.publishedAt))}
${state.updatedAt === state.publishedAt ? undefined : fact("Updated", day(state.updatedAt))}
${schema === undefined ? undefined : fact("Schema", webLink(schema, dateOf(schema)))}
</dl>`;
}

function repositoryFact(repository: unknown): Markup | undefined {
  const url = textMember(repository, "url");
  const subfolder = textMember(repository, "subfolder");
  const place =
    subfolder === undefined
      ? undefined
      : html` in <code>${clip(subfolder, shownCharacters)}</code>`;
  return url === undefined ? undefined : fact("Repository", html`${webLink(url)}${place}`);
}

/** Icons are links alone: an image would tell its host who reads this page. */
function iconsFact(icons: readonly unknown[]): Markup | undefined {
  const links = icons.slice(0, shownIcons).flatMap((icon) => {
    const source = textMember(icon, "src");
    return source === undefined ? [] : [html`<li>${webLink(source)}</li>`];
  });
  return links.length === 0 ? undefined : fact("Icons", html`<ul>${links}</ul>`);
}

function fact(name: string, value: Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** The date in the address of a schema, which is what tells one from another. */
function dateOf(schema: string): string | undefined {
  return /\/(\d{4}-\d{2}-\d{2})\//.exec(schema)?.[1];
}
