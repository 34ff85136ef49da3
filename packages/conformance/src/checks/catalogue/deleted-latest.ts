import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { relist } from "../versions/relist.js";
import { requireStatuses } from "./require-statuses.js";
import { withDeleted } from "./with-deleted.js";

export const deletedLatest: Check = defineCheck({
  id: "catalogue.deleted-latest",
  title: "`version=latest` shows a deleted server with `include_deleted` alone",
  requirements: ["REQ-LIST-048"],
  level: "SHOULD",
  layer: "official",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    await requireStatuses(context);
    const servers = (await presentServers(context, "deleted")).filter(({ rows }) =>
      rows.every(({ status }) => status === "deleted"),
    );
    if (servers.length === 0)
      return claim.notTested("the server that is deleted as a whole is not there");
    for (const { name, latest } of servers) {
      const query = { version: "latest" };
      const versions = async (deleted: Readonly<Record<string, string>>) =>
        (await relist(probe, name, { ...query, ...deleted })).map(({ version }) => version);
      claim.equal(`what \`version=latest\` lists of ${name}`, await versions({}), []);
      claim.equal(
        `what \`version=latest\` with \`include_deleted=true\` lists of ${name}`,
        await versions(withDeleted),
        latest,
      );
    }
  },
});
