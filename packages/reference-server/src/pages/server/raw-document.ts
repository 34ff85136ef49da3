import { codeBlock } from "../parts/code-block.js";
import { html, type Markup } from "../parts/html.js";

const longestDocument = 50_000;

/** The document as its publisher wrote it, folded. */
export function rawDocument(document: unknown, apiAddress: string): Markup {
  const text = JSON.stringify(document, undefined, 2);
  return html`<section class="document" aria-labelledby="document">
<h2 id="document">Document</h2>
${
  text.length > longestDocument
    ? html`<p>It is too long to be shown here. <a href="${apiAddress}">The API has it.</a></p>`
    : html`<details><summary>server.json</summary>
${codeBlock({ text, title: "As its publisher wrote it" })}
</details>
<p class="quiet"><a href="${apiAddress}">The same from the API</a></p>`
}
</section>`;
}
