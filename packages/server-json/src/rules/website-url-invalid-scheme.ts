import type { DocumentView } from "../document-view.js";
import { readUri } from "../uri/read-uri.js";
import type { Rule } from "./rule.js";

/** The scheme of the website URL is https. */
export const websiteUrlInvalidScheme: Rule<DocumentView> = {
  code: "website-url-invalid-scheme",
  member: ["websiteUrl"],
  judge: ({ websiteUrl }) => {
    const reading = readUri(websiteUrl);
    if (websiteUrl === "" || !reading.ok || reading.uri.scheme === "https") {
      return undefined;
    }
    return `websiteUrl must use https scheme: ${websiteUrl}`;
  },
};
