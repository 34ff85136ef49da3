import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { rowsIn } from "../list/rows-in.js";

const perServer = 2;

export const versionFilter: Check = defineCheck({
  id: "catalogue.version-filter",
  title: "`version` finds one text exactly among versions that nearly agree",
  requirements: ["REQ-LIST-011"],
  level: "MUST",
  layer: "generic",
  breaks: "A client that pins one version is shown another.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    const servers = await presentServers(context, "build-twins", "other-versions", "long-versions");
    const texts = servers.flatMap(({ rows }) =>
      rows.slice(0, perServer + 1).map(({ version }) => version),
    );
    for (const version of new Set(texts)) {
      const page = await probe.get("listServers", { query: { version, limit: "100" } });
      claim.status(page, 200);
      claim.none(
        `rows listed with \`version=${version}\` have another version`,
        rowsIn(page)
          .filter((row) => row.version !== version)
          .map(rowKey),
      );
    }
  },
});
