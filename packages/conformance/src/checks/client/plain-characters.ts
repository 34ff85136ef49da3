import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { differing } from "../surface/same-answer.js";
import { rowsWithBuildMetadata } from "../versions/rows-with-build-metadata.js";

export const plainCharacters: Check = defineCheck({
  id: "client.plain-characters",
  title: "`+`, `@` and `:` in a path are read plain and encoded alike",
  requirements: ["REQ-CLIENT-038"],
  level: "SHOULD",
  layer: "client",
  breaks: "The publisher command line writes them plain and finds nothing.",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const [row] = rowsWithBuildMetadata(survey, 1);
    const paths = [{ serverName: "com.example/a@b:c", version: "1@2:3" }];
    if (row !== undefined) paths.push({ serverName: row.name, version: row.version });
    for (const path of paths) {
      const target = operationTarget("getServerVersion", { path });
      const plain = target.replaceAll("%2B", "+").replaceAll("%40", "@").replaceAll("%3A", ":");
      claim.none("other answers with plain characters", await differing(context, target, [plain]));
    }
  },
});
