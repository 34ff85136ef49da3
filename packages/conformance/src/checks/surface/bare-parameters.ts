import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { partlyDeleted } from "../list/partly-deleted.js";
import { differing } from "./same-answer.js";

export const bareParameters: Check = defineCheck({
  id: "surface.bare-parameters",
  title: "a parameter without `=` at the end of the query is true",
  requirements: ["REQ-SURFACE-033"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    const { name } = (await partlyDeleted(context)) ?? {};
    if (name === undefined) return claim.notTested("no listed name can be asked for");
    const target = operationTarget("listServerVersions", { path: { serverName: name } });

    const shown = await differing(context, `${target}?include_deleted=true`, [
      `${target}?include_deleted`,
    ]);
    claim.none("other answers with `?include_deleted`", shown);
    const ignored = await differing(context, target, [`${target}?include_deleted&x=1`]);
    claim.none("other answers with `include_deleted` before another parameter", ignored);
  },
});
