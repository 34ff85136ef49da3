import { knownRows } from "../../catalogue/known-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { isObject, rowKey } from "../../engine/rows.js";
import { findDifference } from "../versions/find-difference.js";
import { defaultListing } from "./default-listing.js";

export const textUnchanged: Check = defineCheck({
  id: "catalogue.text-unchanged",
  title: "documents come back as they were published, to the last character",
  requirements: ["REQ-SYNC-013"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients show garbled texts, or start a server with other values than its publisher's.",
  needs: { catalogue: true },
  async run(context) {
    const known = new Map(knownRows().map((row) => [rowKey(row), row.document]));
    const differences = (await defaultListing(context)).flatMap((row) => {
      const document = known.get(rowKey(row));
      const server = row.item["server"];
      if (document === undefined || !isObject(server)) return [];
      return Object.keys(document).flatMap((member) => {
        const difference = findDifference(document[member], server[member]);
        return difference === undefined ? [] : [`${rowKey(row)}: /${member}${difference}`];
      });
    });
    context.claim.none("members of documents differ from what was published", differences);
  },
});
