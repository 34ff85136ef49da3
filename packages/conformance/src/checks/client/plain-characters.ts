import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { invented } from "../not-found/invented.js";
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
    const unknown = operationTarget("getServerVersion", {
      path: { serverName: invented.serverName, version: "latest" },
    });
    const odd = "/servers/com.example%2Fa@b:c/versions/1@2:3";
    claim.none(
      "other answers than 404 for plain characters",
      await differing(context, unknown, [odd]),
    );

    const [row] = rowsWithBuildMetadata(survey, 1);
    if (row === undefined) return;
    const path = { serverName: row.name, version: row.version };
    const target = operationTarget("getServerVersion", { path });
    const plain = target.replaceAll("%2B", "+");
    claim.none("other answers with plain characters", await differing(context, target, [plain]));
  },
});
