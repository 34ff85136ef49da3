import { knownRows } from "../../catalogue/known-servers.js";
import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { rowKey } from "../../engine/rows.js";
import { repeated } from "../list/repeated.js";
import { listedRows } from "./listed-rows.js";
import { withDeleted } from "./with-deleted.js";

export const nothingDoubled: Check = defineCheck({
  id: "catalogue.nothing-doubled",
  title: "with deleted ones, the listing holds no version of the catalogue twice",
  requirements: ["REQ-LIST-020"],
  level: "MUST",
  layer: "generic",
  breaks: "Aggregators that mirror with `include_deleted=true` store a version twice.",
  needs: { catalogue: true },
  async run(context) {
    const { probe, claim } = context;
    const known = new Set(knownRows().map(rowKey));

    const twice = await findTwice(async (isAgain) => {
      const rows = await listedRows(context, withDeleted, isAgain ? probe : undefined);
      return repeated(rows.map(rowKey)).filter((key) => known.has(key));
    });
    claim.none("versions of the catalogue are listed twice", twice);
  },
});
