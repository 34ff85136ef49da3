import type { ArgumentView, InputView, KeyValueView, ValueView } from "../launch-document.js";

/** A prompt of VS Code, as it stands in the `inputs` of its configuration. */
export interface VscodeInput {
  readonly id: string;
  readonly type: "promptString" | "pickString";
  readonly description: string;
  readonly password: boolean;
  readonly default?: string;
  readonly options?: readonly string[];
}

/** What VS Code makes of a list of inputs: texts in order, the prompts behind them, and how many were skipped with a notice. */
export interface VscodeTexts<Text> {
  readonly texts: readonly Text[];
  readonly inputs: readonly VscodeInput[];
  readonly notices: number;
}

/**
 * Environment variables or headers: with `variables` the value with one prompt a variable, used or
 * not; without a value, but with a description, choices or a default, a prompt named like the key;
 * else the value as it is, also an empty one. `isRequired`, `format` and `placeholder` are not read.
 */
export function keyValueTexts(
  pairs: readonly KeyValueView[],
): VscodeTexts<readonly [name: string, value: string]> {
  const inputs: VscodeInput[] = [];
  const texts = pairs.map((pair): readonly [string, string] => {
    const { name, value = "", variables } = pair;
    if (variables !== undefined && variables.size > 0) {
      inputs.push(...variableInputs(variables));
      return [name, withPrompts(value, variables)];
    }
    if (value === "" && describesValue(pair)) {
      inputs.push(promptFor(name, pair));
      return [name, promptReference(name)];
    }
    return [name, value];
  });
  return { texts, inputs, notices: 0 };
}

/**
 * Arguments. Positional: the value, else a prompt named by the hint where there is a description
 * or a default, else the hint itself as a literal. Named: always the name, then the value, a
 * prompt, or nothing. A named one without a name is skipped with a notice, one of another type
 * without a word. Prompts of arguments are neither secret nor choices, whatever the document says.
 */
export function argumentTexts(list: readonly ArgumentView[]): VscodeTexts<string> {
  const texts: string[] = [];
  const inputs: VscodeInput[] = [];
  let notices = 0;
  for (const argument of list) {
    if (argument.type === "positional") {
      const { valueHint = "" } = argument;
      const given = argumentValue(argument, valueHint === "" ? undefined : valueHint);
      texts.push(given.text ?? valueHint);
      inputs.push(...given.inputs);
    } else if (argument.type === "named") {
      const { name = "" } = argument;
      if (name === "") {
        notices += 1;
        continue;
      }
      const given = argumentValue(argument, name.replace(/^-+/, ""));
      texts.push(name, ...(given.text === undefined ? [] : [given.text]));
      inputs.push(...given.inputs);
    }
  }
  return { texts, inputs, notices };
}

function argumentValue(
  argument: ArgumentView,
  promptName: string | undefined,
): { readonly text?: string; readonly inputs: readonly VscodeInput[] } {
  const { value = "", variables = new Map() } = argument;
  if (value !== "") {
    return { text: withPrompts(value, variables), inputs: variableInputs(variables) };
  }
  if (promptName !== undefined && (argument.description || argument.default !== undefined)) {
    const { description, default: preset } = argument;
    const plain = { description, default: preset, isSecret: false, choices: undefined };
    return { text: promptReference(promptName), inputs: [promptFor(promptName, plain)] };
  }
  return { inputs: [] };
}

function describesValue({ description, choices, default: preset }: ValueView): boolean {
  return Boolean(description) || choices !== undefined || preset !== undefined;
}

/** Only the first occurrence of each placeholder is replaced. */
function withPrompts(value: string, variables: ReadonlyMap<string, InputView>): string {
  return [...variables.keys()].reduce(
    (text, name) => text.replace(`{${name}}`, () => promptReference(name)),
    value,
  );
}

function variableInputs(variables: ReadonlyMap<string, InputView>): readonly VscodeInput[] {
  return Array.from(variables, ([name, input]) => promptFor(name, input));
}

function promptReference(id: string): string {
  return `\${input:${id}}`;
}

function promptFor(
  id: string,
  input: Pick<InputView, "description" | "default" | "isSecret" | "choices">,
): VscodeInput {
  const { description = "", default: preset, isSecret, choices } = input;
  return {
    id,
    type: choices === undefined ? "promptString" : "pickString",
    description,
    password: isSecret,
    ...(preset === undefined ? {} : { default: preset }),
    ...(choices === undefined ? {} : { options: choices }),
  };
}
