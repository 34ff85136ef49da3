import type { Exchange } from "../engine/exchange.js";
import { html, type Markup } from "./html-template.js";

/**
 * A request and its answer, folded; the command that repeats it stands first.
 *
 * @param bodyCharacters most of the body that is shown
 */
export function htmlExchange(exchange: Exchange, bodyCharacters: number): Markup {
  const body = cut(exchange.body, bodyCharacters);
  const { bodyBytes, curl, failure, method, requestHeaders, responseHeaders, status, url } =
    exchange;
  return html`<details class="exchange">
<summary><code class="request">${method} ${withoutOrigin(url)}</code> <span class="status">${status ?? "no answer"}</span> <span class="size">${failure === undefined ? bytes(bodyBytes) : undefined}</span></summary>
<div class="copyable"><pre class="curl">${curl}</pre><button type="button" class="copy" hidden>Copy</button></div>
<p class="label">Request</p>
<pre>${method} ${url}
${headerLines(requestHeaders)}</pre>
<p class="label">Answer</p>
${
  failure === undefined
    ? html`<pre>HTTP ${status ?? ""}
${headerLines(responseHeaders)}</pre>
${body === "" ? html`<p class="none">The body is empty.</p>` : html`<pre class="body">${body}</pre>`}
${body.endsWith("…") ? html`<p class="none">Cut: the whole body has ${bytes(bodyBytes)}.</p>` : undefined}`
    : html`<p class="message">${failure}</p>`
}
</details>
`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/…$/, "")}…` : text;
}

function bytes(count: number): string {
  return `${count.toLocaleString("en-US")} byte${count === 1 ? "" : "s"}`;
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

function withoutOrigin(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]+/i, "");
}
