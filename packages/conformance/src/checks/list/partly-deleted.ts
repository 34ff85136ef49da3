import type { CheckContext } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowOf } from "../../engine/rows.js";
import { isAskable } from "../versions/is-askable.js";
import { sampleNames } from "../versions/sample-names.js";
import { itemsOf } from "./items-of.js";

/** A name with a deleted version and others, and that version; else any name with a version of it. */
export async function partlyDeleted(context: CheckContext): Promise<Row | undefined> {
  const page = await remember(context).get("listServers", {
    query: { include_deleted: "true", limit: "100" },
  });
  const rows = itemsOf(page).flatMap((item) => rowOf(item) ?? []);
  const deleted = rows.find(
    (row) =>
      row.status === "deleted" &&
      isAskable({ ...row, status: "active" }) &&
      context.survey.versionsOf(row.name).some(isAskable),
  );
  if (deleted !== undefined) return deleted;
  const [name] = sampleNames(context.survey, 1);
  return name === undefined ? undefined : context.survey.versionsOf(name).find(isAskable);
}
