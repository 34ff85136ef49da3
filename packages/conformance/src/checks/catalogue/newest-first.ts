import { compareInstants } from "@mcp-registry-kit/server-json";
import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { isInstant } from "../../engine/is-instant.js";
import type { Row } from "../../engine/rows.js";
import { versionRows } from "./version-rows.js";

export const newestFirst: Check = defineCheck({
  id: "catalogue.newest-first",
  title: "versions published in another order than theirs stand newest first",
  requirements: ["REQ-VERSIONS-002"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that take the first of the list take an old version for the newest.",
  needs: { catalogue: true },
  async run(context) {
    const { claim } = context;
    let compared = 0;
    for (const { name } of await presentServers(context)) {
      const dated = ((await versionRows(context, name)) ?? []).filter(hasInstant);
      compared += Math.max(0, dated.length - 1);
      claim.none(
        `versions of ${name} stand before one that was published later`,
        dated
          .filter((row, index) => {
            const next = dated[index + 1];
            return next !== undefined && compareInstants(row.publishedAt, next.publishedAt) < 0;
          })
          .map(({ version }) => version),
      );
    }
    if (compared === 0)
      claim.notApplicable("the registry does not say when versions were published");
  },
});

function hasInstant(row: Row): row is Row & { readonly publishedAt: string } {
  return isInstant(row.publishedAt);
}
