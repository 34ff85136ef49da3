import type { CheckResult } from "../engine/check-result.js";
import { counted } from "./counted.js";
import { htmlExchange } from "./html-exchange.js";
import { html, type Markup } from "./html-template.js";
import { type Mark, markSigns, markWord } from "./mark.js";
import { requirementOf, sourceOf } from "./requirement-of.js";
import { showValue } from "./show-value.js";

const shownCharacters = 2_000;

/** One check, to be unfolded: what it asks and of whom, what was seen, and the exchanges. */
export function htmlCheck(
  check: CheckResult,
  {
    mark,
    isOpen,
    bodyCharacters,
    exchangesEach,
  }: {
    readonly mark: Mark;
    readonly isOpen: boolean;
    readonly bodyCharacters: number;
    readonly exchangesEach: number;
  },
): Markup {
  const { breaks, exchanges, id, known, layer, level, message, outcome, requirements, title } =
    check;
  return html`<details class="check" id="${id}" data-mark="${mark}" data-level="${level}"${isOpen ? html` open` : undefined}>
<summary><span class="mark"><span aria-hidden="true">${markSigns[mark]}</span> ${markWord(mark)}</span><span class="title">${inline(title)}</span><span class="about"><code>${id}</code> <span class="level">${level}${layer === "generic" ? "" : `, ${layer}`}</span></span></summary>
<div class="inside">
${message === undefined ? undefined : html`<p class="message">${inline(message)}</p>`}
${outcome === "fail" ? comparison(check) : undefined}
${requirements.map(requirement)}
${known === undefined ? undefined : html`<p class="breaks"><span class="label">Known</span> until ${known.expires}: ${inline(known.reason)}</p>`}
${breaks === undefined ? undefined : html`<p class="breaks"><span class="label">Breaks</span> ${inline(breaks)}</p>`}
${exchanges.length === 0 ? html`<p class="none">No request was sent for this check.</p>` : exchanges.slice(0, exchangesEach).map((exchange) => htmlExchange(exchange, bodyCharacters))}
${exchanges.length > exchangesEach ? html`<p class="none">${counted(exchanges.length - exchangesEach, "more exchange")} in the JSON report.</p>` : undefined}
</div>
</details>
`;
}

function comparison({ expected, actual }: CheckResult): Markup {
  return html`<dl class="comparison">
<div><dt>Expected</dt><dd>${showValue(expected, shownCharacters, "\n")}</dd></div>
<div><dt>Actual</dt><dd>${showValue(actual, shownCharacters, "\n")}</dd></div>
</dl>`;
}

function requirement(id: string): Markup {
  const known = requirementOf(id);
  if (known === undefined) return html`<p class="requirement"><code>${id}</code></p>`;
  return html`<p class="requirement"><code>${id}</code> <q>${inline(known.text)}</q> <cite>${sourceOf(known)}</cite></p>`;
}

/** Prose in which back ticks stand around code; where one is left over, all are shown as they are. */
function inline(text: string): readonly (string | Markup)[] {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return [text];
  return parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
