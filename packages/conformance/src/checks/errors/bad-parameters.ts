import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";

/** What a listing is answered whose `include_deleted` is no boolean, beside another bad parameter. */
export function askBadly(
  context: Pick<CheckContext, "probe" | "survey">,
  beside: Readonly<Record<string, string>>,
): Promise<Answer> {
  return remember(context).get("listServers", { query: { ...beside, include_deleted: "x" } });
}
