import type { ProjectFacts } from "./project-facts.js";

type Found = { readonly [Key in keyof ProjectFacts]: ProjectFacts[Key] | undefined };

/** Facts without the members that are not known. */
export function knownFacts({
  source,
  ...found
}: Found & { readonly source: string }): ProjectFacts {
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { source, ...Object.fromEntries(known) };
}
