import type { CheckContext } from "../../engine/check.js";
import { Inconclusive } from "../../engine/outcome.js";
import { isObject } from "../../engine/rows.js";
import { postValidate } from "./post-validate.js";

/** A verdict as far as it can be read: issues that are no objects have no members. */
export interface Verdict {
  readonly valid: unknown;
  readonly issues: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The verdict on a document.
 *
 * @throws {Inconclusive} blocked, where there is none; not applicable, where the registry validates nothing.
 */
export async function verdictOn(context: CheckContext, document: unknown): Promise<Verdict> {
  const answer = await postValidate(context, JSON.stringify(document));
  const body = answer.status === 200 && isObject(answer.json) ? answer.json : {};
  const issues = body["issues"];
  if (!Array.isArray(issues))
    throw new Inconclusive(`a document is answered ${answer.status} and no verdict`, {
      outcome: "blocked",
    });
  return {
    valid: body["valid"],
    issues: issues.map((issue) => (isObject(issue) ? issue : { issue })),
  };
}
