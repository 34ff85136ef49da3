import { wellFormedText } from "../well-formed-text.js";
import { decimalText } from "./input-format.js";
import { type LaunchInput, valueProblem } from "./inputs.js";

/** One value: a text as it is, a number in decimal digits, a boolean as `true` or `false`. */
export type LaunchAnswerValue = string | number | boolean;

/** An answer: a value; a list for a repeatable input; null to leave an optional input out although it has a default. */
export type LaunchAnswer = LaunchAnswerValue | readonly LaunchAnswerValue[] | null;

/** Answers by the ids of their inputs. */
export type LaunchAnswers = Readonly<Record<string, LaunchAnswer>>;

/** What an answer comes to: values, nothing, the flag alone, or a reason why it does not do. */
export type ReadAnswer =
  | { readonly kind: "values"; readonly values: readonly [string, ...string[]] }
  | { readonly kind: "none" }
  | { readonly kind: "bare" }
  | { readonly kind: "problem"; readonly problem: string };

/** Reads the answer to an input; undefined where there is none. */
export function readAnswer(input: LaunchInput, answers: LaunchAnswers): ReadAnswer | undefined {
  // Answers may come from JSON, so that their types are not to be relied on.
  const answer: unknown = Object.hasOwn(answers, input.id) ? answers[input.id] : undefined;
  if (answer === undefined) {
    return undefined;
  }
  if (answer === null || (Array.isArray(answer) && answer.length === 0)) {
    return input.required ? problem("is required") : { kind: "none" };
  }
  if (input.bare && typeof answer === "boolean") {
    if (answer) {
      return { kind: "bare" };
    }
    return input.required ? problem("is required") : { kind: "none" };
  }
  if (Array.isArray(answer)) {
    return input.repeatable ? readValues(input, answer) : problem("takes one value, not a list");
  }
  return readValues(input, [answer]);
}

function readValues(input: LaunchInput, list: readonly unknown[]): ReadAnswer {
  const texts: string[] = [];
  for (const value of list) {
    const text = valueText(value);
    if (text === undefined) {
      return problem("is no text, finite number or boolean");
    }
    if (text === "" && input.required) {
      return problem("is required");
    }
    const fault = valueProblem(input, text);
    if (fault !== undefined) {
      return problem(fault);
    }
    texts.push(text);
  }
  const [first = "", ...others] = texts;
  return { kind: "values", values: [first, ...others] };
}

function valueText(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return wellFormedText(value);
    case "boolean":
      return String(value);
    case "number":
      return Number.isFinite(value) ? decimalText(value) : undefined;
    default:
      return undefined;
  }
}

function problem(text: string): ReadAnswer {
  return { kind: "problem", problem: text };
}
