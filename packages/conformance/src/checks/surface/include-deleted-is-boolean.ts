import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isRefusal } from "../errors/is-refusal.js";
import { partlyDeleted } from "../list/partly-deleted.js";

export const includeDeletedIsBoolean: Check = defineCheck({
  id: "surface.include-deleted-is-boolean",
  title: "`include_deleted` takes `true` and `false`, and no other word",
  requirements: ["REQ-SURFACE-021"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const { name } = (await partlyDeleted(context)) ?? {};
    if (name === undefined) return claim.notTested("no listed name can be asked for");
    const ask = (text: string): Promise<Answer> =>
      probe.get("listServerVersions", {
        path: { serverName: name },
        query: { include_deleted: text },
      });

    claim.status(await ask("true"), 200);
    claim.status(await ask("false"), 200);
    const other = await ask("yes");
    claim.that(
      isRefusal(other),
      "`include_deleted=yes` is not refused",
      "400 to 499",
      other.status,
    );
  },
});
