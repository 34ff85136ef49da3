import type { ArgumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

/** The default of a named argument does not repeat its name; without a name any default breaks the rule. */
export const argumentDefaultStartsWithName: Rule<ArgumentView> = {
  code: "argument-default-starts-with-name",
  member: ["default"],
  judge: ({ type, name, default: text }) => {
    if (type !== "named" || text === "" || !text.startsWith(name)) {
      return undefined;
    }
    return `argument default cannot start with the argument name: default starts with argument name '${name}': ${text}`;
  },
};
