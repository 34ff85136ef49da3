import { html, type Markup } from "../parts/html.js";
import { inlineProse } from "./prose.js";
import type { ReferenceResponse } from "./read-operations.js";

/** The statuses that an operation answers, and the form of their bodies. */
export function responseList(responses: readonly ReferenceResponse[]): Markup {
  return html`<dl class="responses">${responses.map(
    ({ status, description, contents }) => html`<div><dt>${status}</dt>
<dd>${inlineProse(description)} ${contents
      .filter(({ schema }) => schema !== undefined)
      .map(
        ({ type, schema }) =>
          html`<span class="content"><a href="#schema-${schema}">${schema}</a> <span class="type">${type}</span></span> `,
      )}</dd></div>
`,
  )}</dl>`;
}
