import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";

export const health: Check = defineCheck({
  id: "surface.health",
  title: "`health` answers that all is well",
  requirements: ["REQ-SURFACE-057"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await remember(context).get("health");
    claim.status(answer, 200);
    const { json } = answer;
    const body = isObject(json) ? json : {};
    claim.equal("`status`", body["status"], "ok");
    const id = body["github_client_id"] ?? "";
    claim.equal("the type of `github_client_id`", typeof id, "string");
  },
});
