import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { itemsOf } from "../list/items-of.js";
import { partlyDeleted } from "../list/partly-deleted.js";
import { isGone } from "../versions/is-gone.js";

export const statusIsShown: Check = defineCheck({
  id: "client.status-is-shown",
  title: "versions read with `include_deleted=true` say their status",
  requirements: ["REQ-CLIENT-034", "REQ-CLIENT-035"],
  level: "MUST",
  layer: "client",
  breaks: "The publisher command line cannot tell what status a version has, and stops.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim } = context;
    const row = await partlyDeleted(context);
    if (row === undefined) return claim.notTested("no listed name can be asked for");
    const { name, version } = row;
    const query = { include_deleted: "true" };
    const single = await probe.get("getServerVersion", {
      path: { serverName: name, version },
      query,
    });
    const list = await remember(context).get("listServerVersions", {
      path: { serverName: name },
      query,
    });
    if (await isGone(probe, single, { name })) return claim.notTested(`${name} is gone`);
    claim.status(single, 200);
    claim.status(list, 200);
    claim.none(
      "versions without a status",
      [single.json, ...itemsOf(list)]
        .flatMap((item) => rowOf(item) ?? [])
        .filter(({ status }) => status === undefined)
        .map(rowKey),
    );
  },
});
