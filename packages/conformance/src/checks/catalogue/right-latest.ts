import { compareInstants, isSemanticVersion } from "@mcp-registry-kit/server-json";
import type { KnownServer } from "../../catalogue/known-server.js";
import { presentServers } from "../../catalogue/present-servers.js";
import type { CheckContext } from "../../engine/check.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { isInstant } from "../../engine/is-instant.js";
import { remember } from "../../engine/remember.js";
import { rowOf } from "../../engine/rows.js";
import { versionRows } from "./version-rows.js";

export const rightLatest: Check = defineCheck({
  id: "catalogue.right-latest",
  title: "the latest version of each known server is the one that is known to be",
  requirements: ["REQ-VERSIONS-011"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients install an outdated version, or one that is not released yet.",
  needs: { catalogue: true },
  async run(context) {
    const { claim } = context;
    let answered = 0;
    for (const server of await presentServers(context)) {
      if (server.rows.length === 1) continue;
      const owed = await latestOf(context, server);
      if (owed === undefined) continue;
      const answer = await remember(context).get("getServerVersion", {
        path: { serverName: server.name, version: "latest" },
      });
      const row = answer.status === 200 ? rowOf(answer.json) : undefined;
      if (row === undefined) continue; // Whether an answer is owed is the claim of other checks.
      answered += 1;
      claim.that(
        owed.includes(row.version),
        `the latest version of ${server.name} is not the one that is known to be`,
        owed.length === 1 ? owed[0] : owed,
        row.version,
      );
    }
    if (answered === 0) claim.notTested("no server of the catalogue has a latest version");
  },
});

/**
 * Which versions may be the latest, by what the registry holds: undefined where it holds another state than
 * the catalogue's, or tells other times than its order.
 */
async function latestOf(
  context: CheckContext,
  { name, latest, rows }: KnownServer,
): Promise<readonly string[] | undefined> {
  const shown = (await versionRows(context, name)) ?? [];
  const deleted = rows.filter(({ status }) => status === "deleted").map(({ version }) => version);
  if (deleted.length === rows.length) return undefined;
  if (shown.some(({ version }) => deleted.includes(version))) return undefined;
  const known = latest.filter((version) => shown.some((row) => row.version === version));
  if (known.length === 0) return undefined;
  if (known.every((version) => isSemanticVersion(version))) return latest;
  const last = shown.find(({ version }) => version === known[0]);
  const isLast = shown.every(
    ({ version, publishedAt }) =>
      version === last?.version ||
      (isInstant(publishedAt) &&
        isInstant(last?.publishedAt) &&
        compareInstants(publishedAt, last.publishedAt) < 0),
  );
  return isLast ? latest : undefined;
}
