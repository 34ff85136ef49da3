import type { DocumentView } from "../document-view.js";
import { isBlank } from "../unicode-white-space.js";
import type { Rule } from "./rule.js";

/** A title, where there is one, holds more than white space. */
export const titleWhitespaceOnly: Rule<DocumentView> = {
  code: "title-whitespace-only",
  member: ["title"],
  judge: ({ title }) =>
    title !== "" && isBlank(title) ? "title cannot be only whitespace" : undefined,
};
