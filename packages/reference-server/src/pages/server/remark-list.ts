import { clip } from "../parts/clip.js";
import { html, type Markup } from "../parts/html.js";

const shownCharacters = 500;
const shownRemarks = 20;

/** Remarks on a launch, the first of them; `otherwise` where there is none. */
export function remarkList(remarks: readonly string[], otherwise = ""): Markup {
  if (remarks.length === 0) {
    return otherwise === "" ? html`` : html`<p class="quiet">${otherwise}</p>`;
  }
  return html`<ul class="remarks">${remarks.slice(0, shownRemarks).map(
    (remark) => html`<li>${clip(remark, shownCharacters)}</li>
`,
  )}</ul>`;
}
