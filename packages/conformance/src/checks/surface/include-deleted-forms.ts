import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { partlyDeleted } from "../list/partly-deleted.js";
import { differing } from "./same-answer.js";

export const includeDeletedForms: Check = defineCheck({
  id: "surface.include-deleted-forms",
  title: "`include_deleted` takes booleans in their usual forms alone",
  requirements: ["REQ-SURFACE-021", "REQ-SURFACE-032"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim } = context;
    const { name } = (await partlyDeleted(context)) ?? {};
    if (name === undefined) return claim.notTested("no listed name can be asked for");
    const target = operationTarget("listServerVersions", { path: { serverName: name } });
    const stated = (text: string): string => `${target}?include_deleted=${text}`;

    claim.none(
      "other answers for true",
      await differing(context, stated("true"), ["T"].map(stated)),
    );
    claim.none(
      "other answers for false",
      await differing(context, stated("false"), ["0"].map(stated)),
    );
    claim.status(await probe.send({ target: `${probe.prefix}${stated("yes")}` }), 422);
  },
});
