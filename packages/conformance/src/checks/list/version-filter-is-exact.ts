import { type Check, type CheckContext, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf, rowsOf } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";

export const versionFilterIsExact: Check = defineCheck({
  id: "list.version-filter-is-exact",
  title: "`version=X` lists only rows whose version is exactly X",
  requirements: ["REQ-LIST-011"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that pin a version are handed another one.",
  needs: { rows: 1, capabilities: ["version"] },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const { listed, similar } = chooseVersions(survey);
    if (listed.length === 0) return claim.notTested("no listed version can be asked for");

    for (const version of listed) {
      const page = await probe.get("listServers", { query: { version, limit: "100" } });
      claim.none(`rows of another version with \`version=${version}\``, others(page, version));
      rowsOf(page);
    }
    for (const version of similar) {
      // A text that is no version may be refused.
      const page = await probe.get("listServers", { query: { version, limit: "100" } });
      claim.none(`rows of another version with \`version=${version}\``, others(page, version));
    }
  },
});

function others(page: Answer, version: string): readonly string[] {
  const rows = itemsOf(page).flatMap((item) => rowOf(item) ?? []);
  return rows.filter((row) => row.version !== version).map(rowKey);
}

/**
 * The most frequent version and one with build metadata; and texts that a lenient comparison would take
 * for the first: without its last character, with a `v` before it, without its build metadata.
 */
function chooseVersions({ rows }: CheckContext["survey"]): {
  listed: readonly string[];
  similar: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const { version } of rows)
    if (/^[\w.+-]+$/.test(version) && version !== "latest")
      counts.set(version, (counts.get(version) ?? 0) + 1);
  const versions = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const [frequent] = versions;
  if (frequent === undefined) return { listed: [], similar: [] };
  const build = versions.find((version) => version.includes("+"));
  const listed = new Set(build === undefined ? [frequent] : [frequent, build]);
  const similar = [frequent.slice(0, -1), `v${frequent}`, build?.replace(/\+.*/, "")].filter(
    (text): text is string =>
      text !== undefined && text !== "" && text !== "latest" && !listed.has(text),
  );
  return { listed: [...listed], similar };
}
