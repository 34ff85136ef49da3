import type { IconView } from "../document-view.js";
import { uriParseError } from "../uri/uri-parse-error.js";
import type { Rule } from "./rule.js";

/** The source of an icon can be parsed; the other icon rules say nothing where it cannot. */
export const iconSrcInvalidUrl: Rule<IconView> = {
  code: "icon-src-invalid-url",
  member: ["src"],
  judge: ({ src }) => {
    const reason = uriParseError(src);
    return reason === undefined ? undefined : `invalid icon src URL: ${reason}`;
  },
};
