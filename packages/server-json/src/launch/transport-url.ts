import type { ArgumentDraft } from "./argument-drafts.js";
import type { InputCollector } from "./inputs.js";
import { inputsOf, type LaunchText, type VariableTemplate } from "./template.js";

/** The URL of a package with the values it names in it, and reasons why one has none. */
export interface TransportUrl {
  readonly text: LaunchText;
  readonly reasons: readonly string[];
}

const placeholder = /\{([^{}]+)\}/g;

/**
 * The URL that a package answers at. `{name}` is the value of the environment variable, argument
 * or `valueHint` of that name (schema, definition LocalTransport). What the URL is built from is
 * required, since it leads elsewhere without.
 */
export function transportUrl(
  url: string,
  where: string,
  variables: readonly VariableTemplate[],
  list: readonly ArgumentDraft[],
  inputs: InputCollector,
): TransportUrl {
  const values = namedValues(variables, list);
  const reasons: string[] = [];
  const text: LaunchText[] = [];
  let rest = 0;
  for (const match of url.matchAll(placeholder)) {
    const [whole, name = ""] = match;
    const value = values.get(name);
    text.push([url.slice(rest, match.index)]);
    rest = match.index + whole.length;
    if (value === undefined) {
      reasons.push(
        `${where}: {${name}} is the name of no environment variable and no argument with a value; declare one, or write it out`,
      );
    } else {
      text.push(value);
      for (const id of inputsOf(value)) {
        inputs.require(id);
      }
    }
  }
  text.push([url.slice(rest)]);
  return { text: text.flat().filter((part) => part !== ""), reasons };
}

/** The first of a name counts; environment variables stand before arguments, names before hints. */
function namedValues(
  variables: readonly VariableTemplate[],
  list: readonly ArgumentDraft[],
): ReadonlyMap<string, LaunchText> {
  const values = new Map<string, LaunchText>();
  const add = (name: string | undefined, value: LaunchText | undefined): void => {
    if (name !== undefined && value !== undefined && !values.has(name)) {
      values.set(name, value);
    }
  };
  for (const { name, text } of variables) {
    add(name, text);
  }
  for (const { names, value } of list) {
    add(names[0], value);
  }
  for (const { names, value } of list) {
    add(names[1], value);
  }
  return values;
}
