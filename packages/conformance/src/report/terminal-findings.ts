import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { type Finding, findingsOf } from "./findings.js";
import { markSigns, markWord } from "./mark.js";
import { requirementOf } from "./requirement-of.js";
import { showValue } from "./show-value.js";
import type { TerminalView } from "./terminal-paint.js";
import { visibleText } from "./visible-text.js";
import { labelled, wrapText } from "./wrap-text.js";

const indent = "  ";
const shownCharacters = 300;

/** Every check that is not green: what it asks, what was seen, whom it hurts and how to see it again. */
export function terminalFindings(report: Report, view: TerminalView): readonly string[] {
  const blocks = findingsOf(report).map((finding) =>
    finding.checks.length === 1 ? single(finding, finding.checks[0], view) : grouped(finding, view),
  );
  return blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

function single(
  { mark, message }: Finding,
  check: CheckResult,
  { paint, width }: TerminalView,
): readonly string[] {
  const { id, title, level, layer, outcome, requirements, expected, actual, breaks, known } = check;
  const tier = layer === "generic" ? level : `${level}, ${layer}`;
  const beside = (label: string, text: string): readonly string[] =>
    labelled(`${indent}${label.padEnd(10)}`, text, width);
  const curl = check.exchanges.at(-1)?.curl;
  return [
    `${paint(mark, `${markSigns[mark]} ${markWord(mark)}`)}  ${paint("strong", id)}  ${tier}`,
    ...wrapText(title, width - indent.length).map((line) => `${indent}${line}`),
    ...requirements.flatMap((requirement) =>
      labelled(`${indent}${requirement}  `, requirementOf(requirement)?.text ?? "", width),
    ),
    ...(message === "" ? [] : beside("seen", visibleText(message))),
    ...(outcome === "fail"
      ? [
          ...beside("expected", showValue(expected, shownCharacters)),
          ...beside("actual", showValue(actual, shownCharacters)),
        ]
      : []),
    ...(known === undefined
      ? []
      : beside("known", `until ${known.expires}: ${visibleText(known.reason)}`)),
    ...(breaks === undefined ? [] : beside("breaks", breaks)),
    ...(curl === undefined ? [] : [paint("quiet", `${indent}${visibleText(curl)}`)]),
  ];
}

function grouped(
  { mark, message, checks }: Finding,
  { paint, width }: TerminalView,
): readonly string[] {
  const curl = checks.flatMap(({ exchanges }) => exchanges.at(-1)?.curl ?? [])[0];
  return [
    `${paint(mark, `${markSigns[mark]} ${markWord(mark)}`)}  ${paint("strong", `${checks.length} checks`)}`,
    ...labelled(indent, visibleText(message), width),
    ...checks.flatMap(({ id, level, title }) => [
      `${indent}${id.padEnd(36)} ${level.padEnd(6)} ${title}`,
    ]),
    ...(curl === undefined ? [] : [paint("quiet", `${indent}${visibleText(curl)}`)]),
  ];
}
