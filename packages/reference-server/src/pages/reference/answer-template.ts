import { html, type Markup } from "../parts/html.js";

/** What the script fills with the answer to a call. */
export function answerTemplate(): Markup {
  return html`<template id="answer"><section class="answer" aria-label="Answer">
<p class="line" role="status"></p>
<div class="filled" hidden>
<div class="code"><p class="bar"><span>The same call with curl</span> <button type="button" class="copy">Copy</button></p>
<pre class="wraps" tabindex="0" role="group" aria-label="The same call with curl"><code class="curl"></code></pre></div>
<details><summary>Headers</summary><pre><code class="headers"></code></pre></details>
<pre class="body" tabindex="0" role="group" aria-label="Body"><code class="content"></code></pre>
</div>
</section></template>`;
}
