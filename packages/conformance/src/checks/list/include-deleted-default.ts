import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import { operationTarget, type Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey, rowOf } from "../../engine/rows.js";
import { isAskable } from "../versions/is-askable.js";
import { sampleNames } from "../versions/sample-names.js";
import { findTwice } from "./find-twice.js";
import { itemsOf } from "./items-of.js";

export const includeDeletedDefault: Check = defineCheck({
  id: "list.include-deleted-default",
  title: "leaving out `include_deleted` is as `include_deleted=false`",
  requirements: ["REQ-LIST-034"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that state the default are shown what was withdrawn.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim } = context;
    const { name, version } = (await partlyDeleted(context)) ?? {};
    const targets = ["/servers?limit=100"];
    if (name !== undefined)
      targets.push(`${operationTarget("listServerVersions", { path: { serverName: name } })}?`);
    if (name !== undefined && version !== undefined)
      targets.push(
        `${operationTarget("getServerVersion", { path: { serverName: name, version } })}?`,
      );

    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const found: string[] = [];
      for (const target of targets) {
        const plain = await seen(asking, target.replace(/\?$/, ""));
        const stated = await seen(asking, `${target}&include_deleted=false`.replace("?&", "?"));
        if (plain !== stated) found.push(target.replace(/\?$/, ""));
      }
      return found;
    });

    claim.none("reads that answer otherwise with `include_deleted=false`", differences);
  },
});

/** A name with a deleted version and others, and that version; else any name with a version of it. */
async function partlyDeleted(context: CheckContext): Promise<Row | undefined> {
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

/** Status of an answer and which versions it shows, as one text. */
async function seen(probe: Probe, target: string): Promise<string> {
  const answer = await probe.send({ target: `${probe.prefix}${target}` });
  if (answer.status !== 200) return String(answer.status);
  const items = [answer.json, ...itemsOf(answer)];
  return items
    .flatMap((item) => rowOf(item) ?? [])
    .map(rowKey)
    .join(" ");
}
