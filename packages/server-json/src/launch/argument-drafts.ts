import type { InputCollector } from "./inputs.js";
import type { ArgumentView } from "./launch-document.js";
import type { ArgumentTemplate, LaunchText } from "./template.js";
import { valueText } from "./value-text.js";

/** An argument and the text of its value, for placeholders of the transport's URL that name it. */
export interface ArgumentDraft extends ArgumentTemplate {
  readonly names: readonly string[];
  readonly value?: LaunchText;
}

/** A list of arguments as templates, with reasons why one cannot be given. */
export interface ArgumentDrafts {
  readonly drafts: readonly ArgumentDraft[];
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * Arguments of a package (schema, definitions PositionalArgument and NamedArgument). A positional
 * value is one argument, verbatim; a named one is the flag and its value, as two. A named argument
 * that says nothing of a value is the flag alone. One of another type is positional where it has
 * no name, as the official registry stores such arguments. Those that are `supplied` are left out.
 */
export function draftArguments(
  list: readonly ArgumentView[],
  prefix: "runtime" | "argument",
  where: string,
  inputs: InputCollector,
  supplied: ReadonlySet<number> = new Set(),
): ArgumentDrafts {
  const notes: string[] = [];
  const reasons: string[] = [];
  const drafts: ArgumentDraft[] = [];
  for (const [index, argument] of list.entries()) {
    const place = `${where}/${index}`;
    if (supplied.has(index)) {
      notes.push(`${place}: is given anyway, so that it is not repeated`);
      continue;
    }
    const named = argument.type === "named" || (argument.type !== "positional" && argument.name);
    if (argument.type !== "named" && argument.type !== "positional") {
      notes.push(
        `${place}/type: is no type of argument; taken as ${named ? "named" : "positional"}`,
      );
    }
    if (!named) {
      drafts.push(draftPositional(argument, { prefix, index, where: place }, inputs));
      continue;
    }
    const { name = "" } = argument;
    if (name === "") {
      reasons.push(`${place}: a named argument needs a name; add the flag, or make it positional`);
    } else if (!name.startsWith("-")) {
      notes.push(`${place}/name: has no leading dash; it is given as "${name}" all the same`);
    }
    drafts.push(draftNamed(argument, name, { prefix, where: place }, inputs));
  }
  return { drafts, notes, reasons };
}

function draftPositional(
  argument: ArgumentView,
  {
    prefix,
    index,
    where,
  }: { readonly prefix: string; readonly index: number; readonly where: string },
  inputs: InputCollector,
): ArgumentDraft {
  const { valueHint, isRepeated: repeatable } = argument;
  const id = `${prefix}.${valueHint || index}`;
  const value = valueText(argument, { id, where, repeatable }, inputs);
  return { texts: [value], names: valueHint ? [valueHint] : [], value };
}

function draftNamed(
  argument: ArgumentView,
  name: string,
  { prefix, where }: { readonly prefix: string; readonly where: string },
  inputs: InputCollector,
): ArgumentDraft {
  const { valueHint, isRepeated: repeatable } = argument;
  const names = valueHint ? [name, valueHint] : [name];
  if (isFlagAlone(argument)) {
    return { texts: [[name]], names };
  }
  const place = { id: `${prefix}.${name}`, where, repeatable, bare: mayBeBare(argument) };
  const value = valueText(argument, place, inputs);
  return { texts: [[name], value], names, value };
}

function isFlagAlone(argument: ArgumentView): boolean {
  return !argument.value && !argument.description && mayBeBare(argument);
}

/** Whether nothing but a description tells what the value is: then the flag may take none. */
function mayBeBare(argument: ArgumentView): boolean {
  const { default: preset, choices = [], placeholder, format, valueHint, isSecret } = argument;
  return (
    !preset &&
    choices.length === 0 &&
    !placeholder &&
    !format &&
    !valueHint &&
    !isSecret &&
    !argument.isRepeated
  );
}
