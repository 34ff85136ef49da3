import { html, type Markup } from "../parts/html.js";
import { bodyField } from "./body-field.js";
import { parameterField } from "./parameter-field.js";
import type { ReferenceOperation } from "./read-operations.js";

/**
 * The parameters of an operation as a form that calls it. The script shows the answer in the page;
 * without it, what a browser can ask by itself (GET without values in the path) opens as a page.
 */
export function tryForm(operation: ReferenceOperation): Markup {
  const { id, method, path, parameters, body, secured } = operation;
  const isPlain = method === "GET" && !parameters.some((parameter) => parameter.in === "path");
  return html`<form class="try" data-method="${method}" data-path="${path}"${secured ? html` data-secured` : undefined}${isPlain ? html` method="get" action="./v0.1${path}"` : undefined} novalidate>
${parameters.map((parameter) => parameterField(id, parameter))}${body === undefined ? undefined : bodyField(id, body)}<p class="send"><button type="submit"${isPlain ? undefined : html` hidden`}>Send</button>${isPlain ? undefined : html`<noscript>Sending this takes a script.</noscript>`}${secured ? html` <span class="quiet" data-wants-token>Needs a token.</span>` : undefined}</p>
</form>`;
}
