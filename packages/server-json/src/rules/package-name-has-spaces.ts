import type { PackageView } from "../document-view.js";
import type { Rule } from "./rule.js";

/** The identifier of a package holds no space. */
export const packageNameHasSpaces: Rule<PackageView> = {
  code: "package-name-has-spaces",
  member: ["identifier"],
  judge: ({ identifier }) =>
    identifier.includes(" ") ? "package name cannot contain spaces" : undefined,
};
