import type { CheckResult } from "../engine/check-result.js";
import { html, type Markup } from "./html-template.js";
import { type Mark, marks, markWord } from "./mark.js";

const levels: readonly CheckResult["level"][] = ["MUST", "SHOULD", "MAY"];

/** Controls to narrow the list of checks. They show once the script can make them work. */
export function htmlFilter(
  entries: readonly { readonly check: CheckResult; readonly mark: Mark }[],
): Markup {
  const present = marks.filter((mark) => entries.some((entry) => entry.mark === mark));
  return html`<search class="filter" hidden>
<label class="text"><span class="label">Find</span> <input type="search" id="find" placeholder="id, title, requirement, text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend class="label">Outcome</legend>${present.map(
    (mark) =>
      html`<label class="chip" data-mark="${mark}"><input type="checkbox" name="mark" value="${mark}"> ${markWord(mark)} <span class="count">${entries.filter((entry) => entry.mark === mark).length}</span></label>`,
  )}</fieldset>
<fieldset><legend class="label">Level</legend>${levels
    .filter((level) => entries.some(({ check }) => check.level === level))
    .map(
      (level) =>
        html`<label class="chip"><input type="checkbox" name="level" value="${level}"> ${level}</label>`,
    )}</fieldset>
<output id="shown"></output>
</search>`;
}
