import type { Report } from "../engine/report.js";
import { brokenEntries } from "./broken-entries.js";
import { html, type Markup } from "./html-template.js";

/** The entries of the baseline that fail the run. */
export function htmlBaseline({ baseline }: Report): readonly Markup[] {
  return brokenEntries(baseline).map(
    ({ check, state, remedy }) =>
      html`<p class="problem">Baseline entry ${state}: <a href="#${check}"><code>${check}</code></a> ${remedy}</p>
`,
  );
}
