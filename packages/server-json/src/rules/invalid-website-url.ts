import type { DocumentView } from "../document-view.js";
import { uriParseError } from "../uri/uri-parse-error.js";
import type { Rule } from "./rule.js";

/** The website URL can be parsed; the other website rules say nothing where it cannot. */
export const invalidWebsiteUrl: Rule<DocumentView> = {
  code: "invalid-website-url",
  member: ["websiteUrl"],
  judge: ({ websiteUrl }) => {
    const reason = uriParseError(websiteUrl);
    return reason === undefined ? undefined : `invalid websiteUrl: ${reason}`;
  },
};
