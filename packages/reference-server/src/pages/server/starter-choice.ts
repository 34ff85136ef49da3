import { html, type Markup } from "../parts/html.js";
import { starters } from "./starters.js";

/** Chooses for which client the instructions are shown. The style sheet does the rest; without it all of them are. */
export function starterChoice(): Markup {
  return html`<fieldset class="choice">
<legend>Show how to start it with</legend>
${starters.map(
  ({ id, label }, index) =>
    html`<label class="chip"><input type="radio" name="client" id="client-${id}" value="${id}" autocomplete="off"${index === 0 ? html` checked` : undefined}> ${label}</label>
`,
)}</fieldset>`;
}
