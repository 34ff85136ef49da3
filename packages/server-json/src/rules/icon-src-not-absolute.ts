import type { IconView } from "../document-view.js";
import { readUri } from "../uri/read-uri.js";
import type { Rule } from "./rule.js";

/** The source of an icon has a scheme. */
export const iconSrcNotAbsolute: Rule<IconView> = {
  code: "icon-src-not-absolute",
  member: ["src"],
  judge: ({ src }) => {
    const reading = readUri(src);
    if (!reading.ok || reading.uri.scheme !== "") {
      return undefined;
    }
    return `icon src must be an absolute URL (include scheme): ${src}`;
  },
};
