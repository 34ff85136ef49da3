import type { Requirement } from "@mcp-registry-kit/types";

/** Why no check of this suite serves a requirement, as the end of a sentence. */
export function whyUnchecked({ excluded, judgedAs, pending, retired }: Requirement): string {
  if (retired !== undefined) return `retired: ${retired}`;
  if (judgedAs !== undefined) return "judged with each returned document, as a data fault";
  if (excluded !== undefined) return `no check can observe it (${excluded})`;
  return pending === undefined ? "not in this version of the suite" : "not yet written";
}
