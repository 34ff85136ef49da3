import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { htmlCheck } from "./html-check.js";
import { htmlFilter } from "./html-filter.js";
import { html, type Markup } from "./html-template.js";
import { type Mark, markOf, marks } from "./mark.js";

/** Most that is shown of one body, and of all bodies of a list: the page has to be opened and sent. */
const mostCharacters = 2_000;
const listCharacters = 120_000;

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
  const exchanges = entries.reduce((sum, { check }) => sum + check.exchanges.length, 0);
  const bodyCharacters = Math.floor(Math.min(mostCharacters, listCharacters / exchanges));
  return html`<section class="checks" aria-labelledby="${id}">
<h2 id="${id}">${title} <span class="count">${entries.length}</span></h2>
${entries.map((entry) => htmlCheck(entry.check, { mark: entry.mark, isOpen: isOpen(entry), bodyCharacters }))}</section>`;
}
