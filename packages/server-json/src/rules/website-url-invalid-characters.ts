import { toByteText } from "../byte-text.js";
import type { DocumentView } from "../document-view.js";
import { quoteInApostrophes } from "../quote-text.js";
import { isParsableUri } from "../uri/is-parsable-uri.js";
import type { Rule } from "./rule.js";

const unsafeCharacter = /["'<> \t\n\r]/;

/** The website URL holds no quotes, angle brackets or spaces. */
export const websiteUrlInvalidCharacters: Rule<DocumentView> = {
  code: "website-url-invalid-characters",
  member: ["websiteUrl"],
  judge: ({ websiteUrl }) => {
    // The position counts bytes.
    const found = unsafeCharacter.exec(toByteText(websiteUrl));
    if (found === null || !isParsableUri(websiteUrl)) {
      return undefined;
    }
    const character = quoteInApostrophes(found[0]);
    return `websiteUrl contains an invalid character ${character} at position ${found.index}: ${websiteUrl}`;
  },
};
