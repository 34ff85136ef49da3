import { object, secureUrl, text } from "../check.js";
import type { Section } from "../section.js";

const read = object({ issuer: secureUrl, audience: text }, { jwksUrl: secureUrl });

/** Whose identity tokens of workflows are taken. */
export const githubOidcSection: Section = {
  name: "githubOidc",
  read: (value, place) => ({ githubOidc: read(value, place) }),
};
