import { list, text } from "../check.js";
import type { Section } from "../section.js";

/** Namespaces for which nobody gets a token. */
export const blockedNamespacesSection: Section = {
  name: "blockedNamespaces",
  read: (value, place) => ({ blockedNamespaces: list(text)(value, place) }),
};
