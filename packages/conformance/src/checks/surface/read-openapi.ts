import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";

/** The registry's own description of its API, beside the prefixes. */
export async function readOpenapi(
  context: Pick<CheckContext, "probe" | "survey">,
): Promise<{ readonly answer: Answer; readonly paths: Readonly<Record<string, unknown>> }> {
  const answer = await remember(context).send({ target: "/openapi.json" });
  const { paths } = answer.status === 200 && isObject(answer.json) ? answer.json : {};
  return { answer, paths: isObject(paths) ? paths : {} };
}
