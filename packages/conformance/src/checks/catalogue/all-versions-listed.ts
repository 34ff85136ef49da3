import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { repeated } from "../list/repeated.js";
import { versionRows } from "./version-rows.js";

export const allVersionsListed: Check = defineCheck({
  id: "catalogue.all-versions-listed",
  title: "the versions of each known server are all there, each once",
  requirements: ["REQ-VERSIONS-003"],
  level: "MUST",
  layer: "generic",
  breaks: "A version that a client pins cannot be chosen any more.",
  needs: { catalogue: true },
  async run(context) {
    const { claim } = context;
    for (const { name, rows } of await presentServers(context)) {
      const owed = rows.filter(({ status }) => status !== "deleted").map(({ version }) => version);
      if (owed.length === 0) continue;
      const shown = (await versionRows(context, name)) ?? [];
      const versions = shown.filter((row) => row.name === name).map(({ version }) => version);
      claim.none(
        `versions of ${name} are missing from its list`,
        owed.filter((version) => !versions.includes(version)),
      );
      claim.none(
        `versions of ${name} stand in its list twice`,
        repeated(versions).filter((version) => owed.includes(version)),
      );
    }
  },
});
