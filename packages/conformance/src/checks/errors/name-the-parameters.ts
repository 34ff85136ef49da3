import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { locationsOf } from "./locations-of.js";

export const nameTheParameters: Check = defineCheck({
  id: "errors.name-the-parameters",
  title: "bad parameters are all named in one answer of 422",
  requirements: ["REQ-SURFACE-028", "REQ-SURFACE-029", "REQ-SURFACE-030"],
  level: "SHOULD",
  layer: "official",
  breaks: "Callers mend one parameter after the other.",
  async run(context) {
    const { claim, probe } = context;
    const single = await remember(context).get("listServers", { query: { limit: "0" } });
    const both = await probe.get("listServers", { query: { limit: "0", include_deleted: "x" } });
    const typed = await probe.get("listServers", {
      query: { updated_since: "yesterday", include_deleted: "x" },
    });
    for (const [answer, places] of [
      [single, ["query.limit"]],
      [both, ["query.limit", "query.include_deleted"]],
      [typed, ["query.include_deleted"]],
    ] as const) {
      claim.status(answer, 422);
      const named = locationsOf(answer);
      claim.none(
        `bad parameters that the answer to ${answer.exchange.url} does not name`,
        places.filter((place) => !named.includes(place)),
      );
    }
  },
});
