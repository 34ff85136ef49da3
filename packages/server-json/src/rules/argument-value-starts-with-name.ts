import type { ArgumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

/** The value of a named argument does not repeat its name; without a name any value breaks the rule. */
export const argumentValueStartsWithName: Rule<ArgumentView> = {
  code: "argument-value-starts-with-name",
  member: ["value"],
  judge: ({ type, name, value: text }) => {
    if (type !== "named" || text === "" || !text.startsWith(name)) {
      return undefined;
    }
    return `argument value cannot start with the argument name: value starts with argument name '${name}': ${text}`;
  },
};
