import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { isObject } from "../../engine/rows.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";
import { allTogether, type Members } from "./sound-members.js";

/**
 * Claims that a document with these members has no fault. All such checks first look at one document that
 * holds the members of all of them; only where something is wrong with that one does each send its own.
 */
export async function accepts(context: CheckContext, members: Members): Promise<void> {
  const { claim, survey } = context;
  const together = await postValidate(context, JSON.stringify(allTogether(survey)));
  if (together.status === 200 && errorsOf(together).length === 0) return;
  const alone = await postValidate(context, JSON.stringify({ ...plain, ...members }));
  claim.status(alone, 200);
  claim.none("errors of a document without fault", errorsOf(alone));
}

/** The issues that a verdict calls errors; the verdict itself where it names none and is no good. */
function errorsOf({ json }: Answer): readonly unknown[] {
  const { issues, valid } = isObject(json) ? json : {};
  const errors = Array.isArray(issues)
    ? issues.filter((issue) => isObject(issue) && issue["severity"] === "error")
    : [];
  const isUnexplained = !Array.isArray(issues) || issues.length === 0;
  return isUnexplained && valid !== true ? [{ valid }] : errors;
}
