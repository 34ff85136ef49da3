import { type Check, defineCheck } from "../../engine/check.js";
import { differing } from "./same-answer.js";

export const emptyParameters: Check = defineCheck({
  id: "surface.empty-parameters",
  title: "parameters without a value are as if they were not there",
  requirements: ["REQ-SURFACE-018"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const found = await differing(context, "/servers", [
      "/servers?limit=&search=&version=&updated_since=&cursor=&include_deleted=",
    ]);
    context.claim.none("other answers with parameters that are empty", found);
  },
});
