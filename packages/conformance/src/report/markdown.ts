import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { brokenEntries } from "./broken-entries.js";
import { counted } from "./counted.js";
import { evidenceLines } from "./evidence-lines.js";
import { findingsOf } from "./findings.js";
import { type Mark, markSigns, markWord } from "./mark.js";
import { markdownBlock, markdownCode, markdownHtml } from "./markdown-text.js";
import { tally, tiersOf } from "./tally.js";
import { verdictLine } from "./verdict-line.js";

const shownFindings = 20;
const shownNames = 10;
const shownCharacters = 300;

/**
 * The report for a pull request: the verdict, a table, and what is not green, folded. It stays below the
 * 65,536 characters that a comment may have. Text of the target stands as code and is no markup.
 */
export function renderMarkdown(report: Report): string {
  const { baseline, checks, options, target, verdict } = report;
  const { baseUrl, detected } = target;
  const findings = findingsOf(report);
  const tallies = tally(checks, options);
  const parts = [
    `### MCP registry conformance: ${verdict}`,
    `${markdownCode(cut(`${baseUrl}${detected.prefix}`))}`,
    ...(detected.problem === undefined ? [] : [markdownCode(cut(detected.problem))]),
    [
      "| | passed | of |",
      "|---|---:|---:|",
      ...tiersOf(report).map((tier) => {
        const { passed, total } = tallies.get(tier) ?? { passed: 0, total: 0 };
        return `| ${tier} | ${passed} | ${total} |`;
      }),
    ].join("\n"),
    ...brokenEntries(baseline)
      .slice(0, shownFindings)
      .map(
        ({ check, state, remedy }) =>
          `- baseline entry ${state}: ${markdownCode(cut(`${check} ${remedy}`))}`,
      ),
    ...findings
      .slice(0, shownFindings)
      .map(({ mark, message, checks: members }) =>
        members.length === 1 ? single(mark, members[0]) : grouped(mark, message, members),
      ),
    ...(findings.length > shownFindings
      ? [`${findings.length - shownFindings} more are in the JSON report.`]
      : []),
    `<sub>${markdownHtml(verdictLine(report))}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function single(mark: Mark, check: CheckResult): string {
  return details(
    `${heading(mark)} <code>${markdownHtml(check.id)}</code> ${check.level}: ${markdownHtml(check.title)}`,
    evidenceLines(check).join("\n"),
  );
}

function grouped(mark: Mark, message: string, checks: readonly CheckResult[]): string {
  const names = checks.slice(0, shownNames).map(({ id }) => id);
  const rest = checks.length - names.length;
  return details(
    `${heading(mark)} ${counted(checks.length, "check")}`,
    [cut(message), ...names, ...(rest > 0 ? [`… ${rest} more`] : [])].join("\n"),
  );
}

function heading(mark: Mark): string {
  return `${markSigns[mark]} <b>${markWord(mark)}</b>`;
}

function details(summary: string, text: string): string {
  return `<details><summary>${summary}</summary>\n\n${markdownBlock(text)}\n\n</details>`;
}

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
