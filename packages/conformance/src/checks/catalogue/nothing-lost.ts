import { knownServers } from "../../catalogue/known-servers.js";
import { presentServers } from "../../catalogue/present-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { rowKey } from "../../engine/rows.js";
import { defaultListing } from "./default-listing.js";

export const nothingLost: Check = defineCheck({
  id: "catalogue.nothing-lost",
  title: "the listing holds every version of the catalogue that is not deleted",
  requirements: ["REQ-LIST-020"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators and galleries miss servers and versions that were published.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    const owed = knownServers()
      .flatMap(({ rows }) => rows)
      .filter(({ status }) => status !== "deleted");

    const missing = await findTwice(async (isAgain) => {
      const listed = new Set(
        (await defaultListing(context, isAgain ? probe : undefined)).map(rowKey),
      );
      return owed.map(rowKey).filter((key) => !listed.has(key));
    });
    if (missing.length === 0) return;

    const present = new Set((await presentServers(context)).map(({ name }) => name));
    const lost = knownServers().filter(({ name }) => !present.has(name));
    claim.none(
      lost.length === 0
        ? "versions of the catalogue are not listed"
        : `versions of the catalogue are not listed (${lost.length} of its names missing altogether: see what became of them when they were loaded)`,
      missing,
    );
  },
});
