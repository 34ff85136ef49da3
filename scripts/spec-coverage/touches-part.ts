import type { Traceable } from "../lib/traceable.js";
import type { Part } from "./part.js";

/**
 * Whether a requirement, or the vectors of a topic, touch a part. Statuses and parameters are of the
 * operations that stand beside them; who names a field touches all that holds it.
 */
export function touchesPart(
  { operations = [], statuses = [], parameters = [], fields = [], rules = [] }: Traceable,
  { kind, operation, name }: Part,
): boolean {
  const isOfOperation = operation !== undefined && operations.includes(operation);
  switch (kind) {
    case "operations":
      return operations.includes(name);
    case "statuses":
      return isOfOperation && statuses.includes(name);
    case "parameters":
      return isOfOperation && parameters.includes(name);
    case "fields":
      return fields.some((field) => `${field.replaceAll("[]", "")}.`.startsWith(`${name}.`));
    case "rules":
      return rules.includes(name);
  }
}
