import { validateOfficialMeta } from "@mcp-registry-kit/types/validators";
import { type Check, defineCheck } from "../../engine/check.js";
import { isObject, officialKey, rowKey } from "../../engine/rows.js";

export const officialMetaShape: Check = defineCheck({
  id: "list.official-meta-shape",
  title: "official metadata has only the six members, each of its type",
  requirements: ["REQ-LIST-004"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that check the closed object refuse the row or the whole page.",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const carrying = survey.walk(probe).rows.flatMap((row) => {
      const meta = row.item["_meta"];
      return isObject(meta) && meta[officialKey] !== undefined
        ? [{ key: rowKey(row), official: meta[officialKey] }]
        : [];
    });
    if (carrying.length === 0) return claim.notApplicable("no row carries official metadata");

    claim.none(
      "rows whose official metadata is out of form",
      carrying.flatMap(({ key, official }) => {
        const problem = problemOf(official);
        return problem === undefined ? [] : [`${key}: ${problem}`];
      }),
    );
  },
});

function problemOf(official: unknown): string | undefined {
  if (validateOfficialMeta(official)) return undefined;
  const [error] = validateOfficialMeta.errors ?? [];
  if (error === undefined) return "invalid";
  const { instancePath, message, params } = error;
  const extra = params["additionalProperty"];
  return `${instancePath} ${message ?? "invalid"}${typeof extra === "string" ? `: ${extra}` : ""}`.trim();
}
