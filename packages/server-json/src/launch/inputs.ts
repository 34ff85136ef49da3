import { formatProblem, type InputFormat, readFormat } from "./input-format.js";
import type { InputView } from "./launch-document.js";

/** A value that the user gives. */
export interface LaunchInput {
  /** Key of its answer: the place and the names in the document, `env.API_KEY` or `argument.--host.port`. */
  readonly id: string;
  /** JSON pointer to the input: in the document, or for `bundle.` ids in the bundle's manifest. */
  readonly where: string;
  readonly description?: string;
  /** Used where there is no answer. */
  readonly default?: string;
  /** An example; never used as a value. */
  readonly placeholder?: string;
  /** The only answers. */
  readonly choices?: readonly string[];
  /** Whether the value is kept from every printed form of the plan. */
  readonly secret: boolean;
  /** Whether the plan needs a value: an answer or a default. */
  readonly required: boolean;
  readonly format: InputFormat;
  /** Whether the answer may be a list. */
  readonly repeatable: boolean;
  /** Whether `true` puts the flag alone and `false` leaves it out, since the document does not say that it takes a value. */
  readonly bare: boolean;
  /** Why the answer does not do; absent where there was none. Never holds the answer. */
  readonly problem?: string;
}

/** What the place of an input adds to what it says of itself. */
interface InputContext {
  readonly required: boolean;
  readonly secret?: boolean;
  readonly repeatable?: boolean;
  readonly bare?: boolean;
}

/** Collects the inputs of one plan and the remarks on them. */
export interface InputCollector {
  /** Registers an input and returns its id, made unlike all others by a number where it is taken. */
  add(id: string, where: string, input: InputView, context: InputContext): string;
  /** Makes an input required and single, since a URL is built from it. */
  require(id: string): void;
  readonly inputs: () => readonly LaunchInput[];
  readonly notes: () => readonly string[];
}

/** An empty collector. */
export function collectInputs(): InputCollector {
  const inputs = new Map<string, LaunchInput>();
  const notes: string[] = [];
  return {
    add(wanted, where, view, context) {
      const id = unlike(wanted, inputs);
      const input = toInput(id, where, view, context);
      const problem = input.default === undefined ? undefined : valueProblem(input, input.default);
      if (problem === undefined) {
        inputs.set(id, input);
      } else {
        // A default that no answer could be is no default: the schema calls it a valid value.
        const { default: _, ...rest } = input;
        inputs.set(id, rest);
        notes.push(`${where}/default: ${problem}, so that it is not used`);
      }
      return id;
    },
    require(id) {
      const input = inputs.get(id);
      if (input !== undefined) {
        inputs.set(id, { ...input, required: true, repeatable: false, bare: false });
      }
    },
    inputs: () => [...inputs.values()],
    notes: () => notes,
  };
}

/** Why a text is no value of an input, or undefined where it is one. */
export function valueProblem(
  { choices, format }: Pick<LaunchInput, "choices" | "format">,
  text: string,
): string | undefined {
  if (text.includes("\0")) {
    return "holds a NUL character, which neither a process nor a header takes";
  }
  if (choices !== undefined) {
    // A list of choices is the narrower word: what it offers is taken whatever the format.
    return choices.includes(text) ? undefined : "is none of the choices";
  }
  return formatProblem(format, text);
}

function toInput(
  id: string,
  where: string,
  view: InputView,
  { required, secret = false, repeatable = false, bare = false }: InputContext,
): LaunchInput {
  const { description, placeholder, choices = [] } = view;
  return {
    id,
    where,
    ...(description ? { description } : {}),
    ...(view.default ? { default: view.default } : {}),
    ...(placeholder ? { placeholder } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    secret: secret || view.isSecret,
    required,
    format: readFormat(view.format),
    repeatable,
    bare,
  };
}

function unlike(id: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count += 1) {
    candidate = `${id}#${count}`;
  }
  return candidate;
}
