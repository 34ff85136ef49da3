import { type Check, defineCheck } from "../../engine/check.js";
import { askBadly } from "./bad-parameters.js";
import { locationsOf } from "./locations-of.js";

export const nameAllParameters: Check = defineCheck({
  id: "errors.name-all-parameters",
  title: "bad parameters are all named in one answer",
  requirements: ["REQ-SURFACE-029"],
  level: "SHOULD",
  layer: "official",
  breaks: "Callers mend one parameter after the other.",
  async run(context) {
    const { claim } = context;
    const answer = await askBadly(context, { limit: "0" });
    claim.status(answer, 422);
    const named = locationsOf(answer);
    claim.none(
      "bad parameters that are not named",
      ["query.limit", "query.include_deleted"].filter((place) => !named.includes(place)),
    );
  },
});
