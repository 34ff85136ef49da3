import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { htmlCheck } from "./html-check.js";
import { htmlFilter } from "./html-filter.js";
import { html, type Markup } from "./html-template.js";
import { type Mark, markOf, marks } from "./mark.js";

/** Most that is shown of one body, and of all bodies of a list: the page has to be opened and sent. */
const mostCharacters = 2_000;
const listCharacters = 120_000;
/** Most exchanges that are shown of a list; checks with many show their first ones. */
const listExchanges = 750;

/** All checks: what is not green first, worst first, then what passed. */
export function htmlChecks({ checks, options, target }: Report): Markup {
  const marked = checks.map((check) => ({ check, mark: markOf(check, options) }));
  const findings = marks
    .filter((mark) => mark !== "pass")
    .flatMap((mark) => marked.filter((entry) => entry.mark === mark));
  const passed = marked.filter(({ mark }) => mark === "pass");
  // Where nothing could be read, every check is blocked for the reason that stands at the top.
  const isOpen = ({ mark }: { mark: Mark }): boolean =>
    mark !== "pass" && !(mark === "blocked" && target.detected.problem !== undefined);
  return html`${htmlFilter(marked)}
${list("findings", "Findings", findings, isOpen)}
${list("passed", "Passed", passed, isOpen)}`;
}

interface Entry {
  readonly check: CheckResult;
  readonly mark: Mark;
}

function list(
  id: string,
  title: string,
  entries: readonly Entry[],
  isOpen: (entry: Entry) => boolean,
): Markup | undefined {
  if (entries.length === 0) return undefined;
  const counts = entries.map(({ check }) => check.exchanges.length);
  const exchangesEach = fairShare(counts, listExchanges);
  const shown = counts.reduce((sum, count) => sum + Math.min(count, exchangesEach), 0);
  const bodyCharacters = Math.floor(Math.min(mostCharacters, listCharacters / shown));
  return html`<section class="checks" aria-labelledby="${id}">
<h2 id="${id}">${title} <span class="count">${entries.length}</span></h2>
${entries.map((entry) => htmlCheck(entry.check, { mark: entry.mark, isOpen: isOpen(entry), bodyCharacters, exchangesEach }))}</section>`;
}

/** The most that each may show of what it has, so that all together show no more than `most`; one at least. */
function fairShare(counts: readonly number[], most: number): number {
  let share = Math.max(1, ...counts);
  const shownBy = (each: number): number =>
    counts.reduce((sum, count) => sum + Math.min(count, each), 0);
  while (share > 1 && shownBy(share) > most) share -= 1;
  return share;
}
