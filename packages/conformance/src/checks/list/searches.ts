import type { CheckContext } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import type { Row } from "../../engine/rows.js";
import { chooseSearch, holds } from "../pagination/choose-search.js";
import { isRefused } from "../pagination/is-refused.js";
import { rowsIn } from "./rows-in.js";
import { shown } from "./shown.js";
import { unmatchedText } from "./unmatched-text.js";

/**
 * Whether the registry searches at all. One that does not refuses the parameter, or lists with it what it
 * lists without: seen with a part of a name that few rows hold, else with a text that none does.
 */
export async function searches(context: Pick<CheckContext, "probe" | "survey">): Promise<boolean> {
  const { rows } = context.survey;
  const text = chooseSearch(rows)?.text ?? selectiveName(rows) ?? unmatchedText;
  const probe = remember(context);
  const found = await probe.get("listServers", { query: { search: text, limit: "100" } });
  if (isRefused(found)) return false;
  if (rowsIn(found).every(({ name }) => holds(name, text))) return true;
  return shown(found) !== shown(await probe.get("listServers", { query: { limit: "100" } }));
}

/** The name of a row that some other row does not hold. */
function selectiveName(rows: readonly Row[]): string | undefined {
  const [first] = rows;
  const other = rows.find(({ name }) => name !== first?.name)?.name;
  return [first?.name, other].find(
    (name) =>
      name !== undefined && /^[\w./-]+$/.test(name) && rows.some((row) => !row.name.includes(name)),
  );
}
