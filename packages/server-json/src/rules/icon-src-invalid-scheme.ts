import type { IconView } from "../document-view.js";
import { readUri } from "../uri/read-uri.js";
import type { Rule } from "./rule.js";

/** The scheme of the source of an icon is https. */
export const iconSrcInvalidScheme: Rule<IconView> = {
  code: "icon-src-invalid-scheme",
  member: ["src"],
  judge: ({ src }) => {
    const reading = readUri(src);
    if (!reading.ok || reading.uri.scheme === "https") {
      return undefined;
    }
    return `icon src must use https scheme (got ${reading.uri.scheme}): ${src}`;
  },
};
