import type { CheckResult } from "../engine/check-result.js";
import { requirementOf } from "./requirement-of.js";
import { showValue } from "./show-value.js";
import { visibleText } from "./visible-text.js";

const shownCharacters = 300;
const curlCharacters = 1_000;

/** What a report without room tells of a check that is not green: one line each, controls shown as escapes. */
export function evidenceLines(check: CheckResult): readonly string[] {
  const { actual, breaks, exchanges, expected, known, message, outcome, requirements } = check;
  const curl = exchanges.at(-1)?.curl;
  return [
    ...(message === undefined ? [] : [`seen: ${cut(message, shownCharacters)}`]),
    ...(outcome === "fail"
      ? [
          `expected: ${flat(showValue(expected, shownCharacters))}`,
          `actual: ${flat(showValue(actual, shownCharacters))}`,
        ]
      : []),
    ...(known === undefined
      ? []
      : [`known until ${known.expires}: ${cut(known.reason, shownCharacters)}`]),
    ...(breaks === undefined ? [] : [`breaks: ${cut(breaks, shownCharacters)}`]),
    ...requirements.map((id) => `${id}: ${cut(requirementOf(id)?.text ?? "", shownCharacters)}`),
    ...(curl === undefined ? [] : [`repeat: ${cut(curl, curlCharacters)}`]),
  ];
}

function cut(text: string, most: number): string {
  const line = flat(visibleText(text));
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
