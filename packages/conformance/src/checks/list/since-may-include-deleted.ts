import { type Check, defineCheck } from "../../engine/check.js";
import { listedSince } from "./listed-since.js";

export const sinceMayIncludeDeleted: Check = defineCheck({
  id: "list.since-may-include-deleted",
  title: "`include_deleted=true` changes nothing beside `updated_since`",
  requirements: ["REQ-LIST-043"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { updatedAt, keysSince } = await listedSince(context);
    context.claim.equal(
      "what `include_deleted=true` beside `updated_since` lists",
      await keysSince(updatedAt, { include_deleted: "true" }),
      await keysSince(updatedAt),
    );
  },
});
