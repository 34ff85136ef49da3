import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject, rowsOf } from "../../engine/rows.js";
import { unmatchedText } from "./unmatched-text.js";

export const serversIsArray: Check = defineCheck({
  id: "list.servers-is-array",
  title: "`servers` is an array, also where nothing matches",
  requirements: ["REQ-LIST-002"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients that iterate over `servers` crash.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const listing = await probe.get("listServers", { query: { limit: "1" } });
    const unmatched = await probe.get("listServers", { query: { search: unmatchedText } });

    for (const { status, json } of [listing, unmatched])
      if (status === 200 && isObject(json))
        claim.that(
          Array.isArray(json["servers"]),
          "`servers` is no array",
          "an array",
          json["servers"],
        );
    rowsOf(listing);
  },
});
