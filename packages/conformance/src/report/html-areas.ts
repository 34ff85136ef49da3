import type { Report } from "../engine/report.js";
import { html, type Markup } from "./html-template.js";
import { markOf, markWord } from "./mark.js";
import { type Tally, type Tier, tally, tallyAreas, tiersOf } from "./tally.js";

/** A table of areas: one square a check, and how many of each tier passed. */
export function htmlAreas(report: Report): Markup | undefined {
  const { checks, options } = report;
  if (checks.length === 0) return undefined;
  const tiers = tiersOf(report);
  const cells = (tallies: ReadonlyMap<Tier, Tally>): readonly Markup[] =>
    tiers.map((tier) => cell(tallies.get(tier)));
  return html`<section aria-labelledby="areas">
<h2 id="areas">Areas</h2>
<table class="areas">
<thead><tr><th scope="col">Area</th><th scope="col" class="strip">Checks</th>${tiers.map((tier) => html`<th scope="col" class="figure">${tier}</th>`)}</tr></thead>
<tbody>
${tallyAreas(report).map(
  ({
    area,
    checks: members,
    tiers: tallies,
  }) => html`<tr><th scope="row">${area}</th><td class="strip">${members.map((check) => {
    const mark = markOf(check, options);
    return html`<a class="square" data-mark="${mark}" href="#${check.id}" title="${check.id}: ${markWord(mark)}" aria-label="${check.id}: ${markWord(mark)}"></a>`;
  })}</td>${cells(tallies)}</tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">All</th><td class="strip"></td>${cells(tally(checks, options))}</tr></tfoot>
</table>
</section>`;
}

function cell(counts: Tally | undefined): Markup {
  if (counts === undefined) return html`<td class="figure none">–</td>`;
  const { passed, state, total } = counts;
  return html`<td class="figure" data-state="${state}">${passed}<span>/${total}</span></td>`;
}
