import { type LaunchAnswers, type ReadAnswer, readAnswer } from "./answers.js";
import type { LaunchInput } from "./inputs.js";
import {
  type ArgumentTemplate,
  type EndpointTemplate,
  inputsOf,
  type LaunchPart,
  type LaunchTemplate,
  type LaunchText,
  mapTemplate,
  type ProcessTemplate,
  type VariableTemplate,
} from "./template.js";

/** A template with the answers in it, and the inputs that are left: without an answer, or with one that does not do. */
export interface AnsweredTemplate {
  readonly template: LaunchTemplate;
  readonly inputs: readonly LaunchInput[];
}

type Given = ReadonlyMap<string, { readonly input: LaunchInput; readonly answer: ReadAnswer }>;

/**
 * Puts answers into a template. Each answer fills its own places only: a text stays one argument
 * whatever it holds, a list repeats the argument around it, null takes it away.
 */
export function answerTemplate(
  template: LaunchTemplate,
  inputs: readonly LaunchInput[],
  answers: LaunchAnswers,
): AnsweredTemplate {
  const given = new Map(
    inputs.flatMap((input) => {
      const answer = readAnswer(input, answers);
      return answer === undefined ? [] : [[input.id, { input, answer }] as const];
    }),
  );
  const uneven = new Set<string>();
  const answered = mapTemplate(
    template,
    (process) => answerProcess(process, given, uneven),
    (endpoint) => answerEndpoint(endpoint, given),
  );
  return {
    template: answered,
    inputs: inputs.flatMap((input) => {
      const answer = given.get(input.id)?.answer;
      if (answer?.kind === "problem") {
        return [{ ...input, problem: answer.problem }];
      }
      if (uneven.has(input.id)) {
        return [{ ...input, problem: "has another number of values than the input beside it" }];
      }
      return answer === undefined ? [input] : [];
    }),
  };
}

function answerProcess(
  process: ProcessTemplate,
  given: Given,
  uneven: Set<string>,
): ProcessTemplate {
  const answerArguments = (list: readonly ArgumentTemplate[]): readonly ArgumentTemplate[] =>
    list.flatMap((argument) => answerArgument(argument, given, uneven));
  const { install } = process;
  return {
    command: process.command,
    args: answerArguments(process.args),
    env: answerVariables(process.env, given),
    ...(install === undefined
      ? {}
      : { install: { ...install, args: answerArguments(install.args) } }),
  };
}

function answerEndpoint(endpoint: EndpointTemplate, given: Given): EndpointTemplate {
  return {
    ...endpoint,
    url: answerText(endpoint.url, given, 0),
    headers: answerVariables(endpoint.headers, given),
  };
}

function answerArgument(
  argument: ArgumentTemplate,
  given: Given,
  uneven: Set<string>,
): readonly ArgumentTemplate[] {
  const ids = argument.texts.flatMap(inputsOf);
  const answers = ids.map((id) => given.get(id)?.answer);
  if (answers.some((answer) => answer?.kind === "none")) {
    return [];
  }
  if (answers.some((answer) => answer?.kind === "bare")) {
    return [{ ...argument, texts: argument.texts.slice(0, 1) }];
  }
  const counts = answers.map((answer) => (answer?.kind === "values" ? answer.values.length : 1));
  const count = Math.max(1, ...counts);
  for (const [position, id] of ids.entries()) {
    if (counts[position] !== 1 && counts[position] !== count) {
      uneven.add(id);
    }
  }
  const texts = Array.from({ length: count }, (_, round) =>
    argument.texts.map((text) => answerText(text, given, round)),
  );
  return [{ ...argument, texts: texts.flat() }];
}

function answerVariables(
  list: readonly VariableTemplate[],
  given: Given,
): readonly VariableTemplate[] {
  return list.flatMap(({ name, text }) =>
    inputsOf(text).some((id) => given.get(id)?.answer.kind === "none")
      ? []
      : [{ name, text: answerText(text, given, 0) }],
  );
}

function answerText(text: LaunchText, given: Given, round: number): LaunchText {
  return text.map((part): LaunchPart => {
    if (typeof part === "string" || "secret" in part) {
      return part;
    }
    const found = given.get(part.input);
    if (found?.answer.kind !== "values") {
      return part;
    }
    const { values } = found.answer;
    const value = values[round] ?? values[0];
    return found.input.secret ? { secret: value } : value;
  });
}
