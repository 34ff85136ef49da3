import type { DocumentView } from "../document-view.js";
import { readUri } from "../uri/read-uri.js";
import type { Rule } from "./rule.js";

/** The website URL has a scheme. */
export const websiteUrlMustBeAbsolute: Rule<DocumentView> = {
  code: "website-url-must-be-absolute",
  member: ["websiteUrl"],
  judge: ({ websiteUrl }) => {
    const reading = readUri(websiteUrl);
    if (websiteUrl === "" || !reading.ok || reading.uri.scheme !== "") {
      return undefined;
    }
    return `websiteUrl must be absolute (include scheme): ${websiteUrl}`;
  },
};
