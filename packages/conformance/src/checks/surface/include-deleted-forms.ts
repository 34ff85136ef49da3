import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { partlyDeleted } from "../list/partly-deleted.js";
import { differing } from "./same-answer.js";

export const includeDeletedForms: Check = defineCheck({
  id: "surface.include-deleted-forms",
  title: "`include_deleted` takes short forms, and refuses others with 422",
  requirements: ["REQ-SURFACE-032"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const { name } = (await partlyDeleted(context)) ?? {};
    if (name === undefined) return claim.notTested("no listed name can be asked for");
    const target = operationTarget("listServerVersions", { path: { serverName: name } });
    const stated = (text: string): string => `${target}?include_deleted=${text}`;

    const asTrue = await differing(context, stated("true"), ["T"].map(stated));
    claim.none("other answers for true", asTrue);
    const asFalse = await differing(context, stated("false"), ["0"].map(stated));
    claim.none("other answers for false", asFalse);
    claim.status(await probe.send({ target: `${probe.prefix}${stated("yes")}` }), 422);
  },
});
