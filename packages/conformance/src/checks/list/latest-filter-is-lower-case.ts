import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { rowsIn } from "./rows-in.js";

export const latestFilterIsLowerCase: Check = defineCheck({
  id: "list.latest-filter-is-lower-case",
  title: "as a filter only `latest` in lower case is the alias",
  requirements: ["REQ-LIST-045"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, probe } = context;
    for (const version of ["Latest", "latest "]) {
      const page = await probe.get("listServers", { query: { version } });
      claim.status(page, 200);
      claim.none(
        `rows of another version with \`version=${version}\``,
        rowsIn(page)
          .filter((row) => row.version !== version)
          .map(rowKey),
      );
    }
  },
});
