import type { ArgumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

/** A named argument has a name. */
export const namedArgumentNameRequired: Rule<ArgumentView> = {
  code: "named-argument-name-required",
  member: ["name"],
  judge: ({ type, name }) =>
    type === "named" && name === "" ? "named argument name is required" : undefined,
};
