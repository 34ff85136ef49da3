import type { ArgumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

const placeholderSigns = /[<> $]/;

/** The name of a named argument is the bare flag, without a value or a placeholder for one. */
export const invalidNamedArgumentName: Rule<ArgumentView> = {
  code: "invalid-named-argument-name",
  member: ["name"],
  judge: ({ type, name }) =>
    type === "named" && placeholderSigns.test(name)
      ? `invalid named argument name format: ${name}`
      : undefined,
};
