import type { InputView } from "./launch-document.js";
import type { LaunchPart, LaunchText } from "./template.js";

/** How the parts of a text are to be marked and asked for. */
export interface Substitution {
  /** Whether the whole text is secret, what is fixed in it too. */
  readonly secret: boolean;
  /** Registers the input of a variable without a value and returns its id; called once for each. */
  readonly ask: (name: string, variable: InputView) => string;
}

const placeholder = /\{([^{}]+)\}/g;

/**
 * The text with each `{name}` replaced by the variable of that name, wherever it stands. A name
 * that is no variable is left as it is, with its braces (schema, definition InputWithVariables).
 */
export function substituteVariables(
  text: string,
  variables: ReadonlyMap<string, InputView>,
  { secret, ask }: Substitution,
): LaunchText {
  const known = new Map<string, LaunchPart>();
  const parts: LaunchPart[] = [];
  const addLiteral = (literal: string): void => {
    if (literal !== "") {
      parts.push(secret ? { secret: literal } : literal);
    }
  };
  let rest = 0;
  // A name holds no brace here: of `{{name}}` the outer braces stay.
  for (const match of text.matchAll(placeholder)) {
    const [whole, name = ""] = match;
    const variable = variables.get(name);
    if (variable !== undefined) {
      addLiteral(text.slice(rest, match.index));
      rest = match.index + whole.length;
      const part = known.get(name) ?? variablePart(name, variable, { secret, ask });
      known.set(name, part);
      parts.push(part);
    }
  }
  addLiteral(text.slice(rest));
  return parts;
}

/** The names in braces that are left in the fixed parts of a text. */
export function openPlaceholders(text: LaunchText): readonly string[] {
  return text.flatMap((part) => {
    const literal = typeof part === "string" ? part : "secret" in part ? part.secret : "";
    return Array.from(literal.matchAll(placeholder), ([, name = ""]) => name);
  });
}

function variablePart(
  name: string,
  variable: InputView,
  { secret, ask }: Substitution,
): LaunchPart {
  if (!variable.value) {
    return { input: ask(name, variable) };
  }
  return secret || variable.isSecret ? { secret: variable.value } : variable.value;
}
