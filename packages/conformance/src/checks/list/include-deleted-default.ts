import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isGap } from "../pagination/is-gap.js";
import { partlyDeleted } from "./partly-deleted.js";
import { shown } from "./shown.js";

export const includeDeletedDefault: Check = defineCheck({
  id: "list.include-deleted-default",
  title: "leaving out `include_deleted` is as `include_deleted=false`",
  requirements: ["REQ-LIST-034"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that state the default are shown what was withdrawn.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim } = context;
    const { name, version } = (await partlyDeleted(context)) ?? {};
    const targets = ["/servers?"];
    if (name !== undefined)
      targets.push(`${operationTarget("listServerVersions", { path: { serverName: name } })}?`);
    if (name !== undefined && version !== undefined)
      targets.push(
        `${operationTarget("getServerVersion", { path: { serverName: name, version } })}?`,
      );

    const differences = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const found: string[] = [];
      for (const target of targets) {
        const plain = await asking.send({ target: `${probe.prefix}${target.replace(/\?$/, "")}` });
        const stated = await asking.send({
          target: `${probe.prefix}${target}&include_deleted=false`.replace("?&", "?"),
        });
        if (isGap(plain) || isGap(stated)) continue;
        if (shown(plain) !== shown(stated)) found.push(target.replace(/\?$/, ""));
      }
      return found;
    });

    claim.none("reads that answer otherwise with `include_deleted=false`", differences);
  },
});
