import { isWildcard } from "../outgoing/origin-list.js";
import { optionFault } from "./option-values.js";

/** What an URL in the options may have besides a host. */
export interface UrlRules {
  readonly path: boolean;
  /** Whether the host may be `*.example.com`. */
  readonly wildcard: boolean;
}

/** Checks a URL of the options, which has one spelling because it is compared letter by letter. @throws {TypeError} */
export function checkUrl(text: string, place: string, rules: UrlRules): void {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw optionFault(
      place,
      `is no http or https URL (${text}); write one such as https://registry.example.com`,
    );
  }
  const { origin, pathname } = new URL(text);
  const spelling = (origin + pathname).replace(/\/+$/, "");
  if (text !== spelling) {
    throw optionFault(place, `is written ${text}; write it ${spelling}`);
  }
  if (!rules.path && pathname !== "/") {
    throw optionFault(place, `has a path (${text}); write scheme, host and port alone`);
  }
  const stars = text.split("*").length - 1;
  if (stars > 0 && !(rules.wildcard && stars === 1 && isWildcard(text))) {
    throw optionFault(place, `has a * (${text}), which cannot stand there`);
  }
}
