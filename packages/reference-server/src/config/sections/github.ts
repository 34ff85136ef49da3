import { object, secureUrl } from "../check.js";
import type { Section } from "../section.js";

const read = object({ apiUrl: secureUrl }, {});

/** Where GitHub access tokens are shown. */
export const githubSection: Section = {
  name: "github",
  read: (value, place) => ({ github: read(value, place) }),
};
