import { type Check, defineCheck } from "../../engine/check.js";
import { isObject, officialKey, type Row, rowKey } from "../../engine/rows.js";

/** Members that the registry keeps of a row; schemas before 2025-09-29 had some of them in the document. */
const members = ["status", "statusChangedAt", "publishedAt", "updatedAt", "isLatest"];
const firstDateWithout = "2025-09-29";

export const registryDataInMeta: Check = defineCheck({
  id: "list.registry-data-in-meta",
  title: "what the registry keeps of a row stands outside of `server`",
  requirements: ["REQ-LIST-026"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients look for status and instants in `_meta` and take each row for active.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const documents = survey.walk(probe).rows.filter(isOfLaterDate);
    if (documents.length === 0)
      return claim.notTested(`no document names a schema from ${firstDateWithout} on`);
    const mixed = documents.filter((row) => registryMembers(row).length > 0);
    // Some documents are their publishers' doing; what most of them hold is the registry's.
    if (mixed.length * 2 <= documents.length) return;

    claim.none(
      "documents hold what the registry keeps",
      mixed.map((row) => `${rowKey(row)}: ${registryMembers(row).join(", ")}`),
    );
  },
});

function isOfLaterDate({ item }: Row): boolean {
  const schema = isObject(item["server"]) ? item["server"]["$schema"] : undefined;
  const [, date = ""] = /\/schemas\/(\d{4}-\d\d-\d\d)\//.exec(String(schema)) ?? [];
  return date >= firstDateWithout;
}

function registryMembers({ item }: Row): readonly string[] {
  const server = isObject(item["server"]) ? item["server"] : {};
  const meta = isObject(server["_meta"]) ? server["_meta"] : {};
  return [
    ...members.filter((member) => server[member] !== undefined),
    ...(meta[officialKey] === undefined ? [] : [`_meta.${officialKey}`]),
  ];
}
