import type { ComparedFigures, Comparison, OutcomeChange } from "../engine/compare-reports.js";
import { outcomes } from "../engine/outcome.js";
import { counted } from "./counted.js";
import { markWord } from "./mark.js";
import { type Paint, painter } from "./terminal-paint.js";
import { oneLine } from "./visible-text.js";

const shownItems = 20;
const shownCharacters = 200;

/** A comparison for a terminal; its last line, without a line end, says whether anything is worse. */
export function renderComparison(
  comparison: Comparison,
  { color }: { readonly color: boolean },
): string {
  const { after, before, changes, faultsGone, faultsNew, onlyAfter, onlyBefore } = comparison;
  const paint = painter(color);
  const worse = changes.filter(({ direction }) => direction === "worse");
  const sections = [
    [`before  ${figures(before)}`, `after   ${figures(after)}`],
    comparison.sameSuite
      ? []
      : ["The two were judged by different checks or requirements: compare with care."],
    changes.map((change) => changeLine(change, paint)),
    list("only before", onlyBefore),
    list("only after", onlyAfter),
    list("data faults gone", faultsGone),
    list("data faults new", faultsNew),
    [
      worse.length > 0
        ? paint("fail", `compare: ${counted(worse.length, "check")} worse`)
        : paint("pass", `compare: nothing worse, ${counted(changes.length, "change")}`),
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function figures(of: ComparedFigures): string {
  const counts = [...outcomes]
    .reverse()
    .flatMap((outcome) => {
      const count = of.outcomes[outcome];
      return count === undefined ? [] : [`${count} ${markWord(outcome)}`];
    })
    .join(", ");
  return `${oneLine(of.target)}  ${of.verdict}: ${counts || "no checks"} · ${counted(of.rows, "row")} · data faults ${of.dataFaults} · ${counted(of.requests, "request")}`;
}

function changeLine(
  { after, before, direction, id, level, message = "" }: OutcomeChange,
  paint: Paint,
): string {
  const word = { worse: "✕ worse ", better: "✓ better", other: "○ other " }[direction];
  const tone = { worse: "fail", better: "pass", other: "not-tested" } as const;
  const why = direction === "better" ? "" : `  ${cut(oneLine(message))}`;
  return `${paint(tone[direction], word)}  ${oneLine(id)}  ${level}  ${markWord(before)} → ${markWord(after)}${why}`;
}

function list(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [
    `${title}: ${items.length}`,
    ...items.slice(0, shownItems).map((item) => `  ${cut(oneLine(item))}`),
    ...(items.length > shownItems ? [`  … ${items.length - shownItems} more`] : []),
  ];
}

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
