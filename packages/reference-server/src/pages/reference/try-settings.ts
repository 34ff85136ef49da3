import { html, type Markup } from "../parts/html.js";

/** What all calls from the page have in common; the script shows it, since nothing else can use it. */
export function trySettings(prefixes: readonly string[]): Markup {
  return html`<form class="settings" id="settings" hidden aria-label="For all calls">
<p><label for="prefix">Version</label> <select id="prefix">${prefixes.map(
    (prefix) => html`<option>${prefix}</option>`,
  )}</select></p>
<p class="grow"><label for="token">Token</label> <input type="password" id="token" autocomplete="off" spellcheck="false" placeholder="For operations that need one; forgotten with the page"></p>
</form>`;
}
