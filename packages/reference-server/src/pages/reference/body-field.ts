import { html, type Markup } from "../parts/html.js";
import { inlineProse } from "./prose.js";
import type { ReferenceBody } from "./read-operations.js";

const fewestLines = 4;
const mostLines = 16;

/** The body of a call: what it is, and a field to try it with, which starts with an example. */
export function bodyField(
  operation: string,
  { description, schema, example }: ReferenceBody,
): Markup {
  const id = `${operation}-body`;
  const lines = Math.min(mostLines, Math.max(fewestLines, example.split("\n").length));
  return html`<div class="field">
<label for="${id}">Body <span class="type">${schema === undefined ? "JSON" : html`<a href="#schema-${schema}">${schema}</a>`}</span></label>
<div><textarea id="${id}" data-in="body" rows="${lines}" autocomplete="off" spellcheck="false">
${example}</textarea>
<p class="help">${inlineProse(description)}</p></div>
</div>
`;
}
