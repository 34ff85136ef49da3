import { jsonPointer } from "../json-path.js";
import type { InputCollector } from "./inputs.js";
import type { ValueView } from "./launch-document.js";
import { substituteVariables } from "./substitute-variables.js";
import type { LaunchText } from "./template.js";

/** Where a value stands. */
export interface ValuePlace {
  /** Id of the input that it is where it has no value; prefix of the ids of its variables. */
  readonly id: string;
  readonly where: string;
  readonly repeatable?: boolean;
  readonly bare?: boolean;
}

/**
 * A value as a text. With a `value` the user is not asked for it, but for the variables in it.
 * Without one it is an input. What is empty counts as absent, since a registry drops it. Under a
 * secret value everything is secret. A variable of a required value is required as well: where a
 * variable has no value, the whole value is left out, since a part of it is no value.
 */
export function valueText(view: ValueView, place: ValuePlace, inputs: InputCollector): LaunchText {
  const { value = "", isRequired: required, isSecret: secret, variables = new Map() } = view;
  const { id, where, repeatable = false, bare = false } = place;
  if (value === "") {
    return [{ input: inputs.add(id, where, view, { required, repeatable, bare }) }];
  }
  return substituteVariables(value, variables, {
    secret,
    ask: (name, variable) =>
      inputs.add(`${id}.${name}`, where + jsonPointer(["variables", name]), variable, {
        required: required || variable.isRequired,
        secret,
        repeatable,
      }),
  });
}
