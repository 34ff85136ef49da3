import type { Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { groupFaults, ruleOf } from "./fault-groups.js";
import type { TerminalView } from "./terminal-paint.js";
import { oneLine } from "./visible-text.js";
import { wrapText } from "./wrap-text.js";

const shownExamples = 3;
const shownCharacters = 100;

/** The documents that are faulty themselves, by the rule they break; apart, as no fault of the API. */
export function terminalFaults(
  { dataFaults, target }: Report,
  { paint, width }: TerminalView,
): readonly string[] {
  if (dataFaults.length === 0) return [];
  const share = `${dataFaults.length} of ${counted(target.detected.rows, "document")}`;
  return [
    paint("strong", "Data faults: not the API's, and no part of the verdict"),
    ...wrapText(
      `${share} that the registry passes on break their own schema or rules. Their publishers can mend them.`,
      width,
    ),
    ...groupFaults(dataFaults).flatMap(({ reference, documents, examples }) => [
      "",
      `${String(documents).padStart(6)}  ${oneLine(ruleOf(reference))}`,
      ...examples
        .slice(0, shownExamples)
        .map(({ name, version, path, message }) =>
          paint("quiet", `        ${cut(oneLine(`${name} ${version}  ${path}: ${message}`))}`),
        ),
      ...(examples.length > shownExamples
        ? [paint("quiet", `        … ${examples.length - shownExamples} more`)]
        : []),
    ]),
  ];
}

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
