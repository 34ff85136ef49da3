import { html, type Markup } from "../parts/html.js";
import { prose } from "./prose.js";
import type { ReferenceOperation } from "./read-operations.js";
import { responseList } from "./response-list.js";
import { tryForm } from "./try-form.js";

/** An operation, to be unfolded: what it does, a form to try it, and what it answers. */
export function operationSection(operation: ReferenceOperation, isOpen: boolean): Markup {
  const { id, method, path, summary, description, responses } = operation;
  return html`<details class="operation" id="${id}"${isOpen ? html` open` : undefined}>
<summary><h3><span class="method" data-method="${method}">${method}</span> <code class="path">${path}</code> <span class="summary">${summary}</span></h3></summary>
<div class="inside">
${prose(description)}
<h4>Try it</h4>
${tryForm(operation)}
<h4>Answers</h4>
${responseList(responses)}
</div>
</details>
`;
}
