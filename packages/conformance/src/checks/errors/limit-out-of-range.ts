import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isRefusal } from "./is-refusal.js";

const limits = ["0", "-1", "101", "1.5", "ten", "99999999999999999999999999"];

export const limitOutOfRange: Check = defineCheck({
  id: "errors.limit-out-of-range",
  title: "a `limit` that is no integer from 1 to 100 is refused",
  requirements: ["REQ-SURFACE-003"],
  level: "SHOULD",
  layer: "official",
  breaks: "A caller's mistake passes unnoticed and gives pages of another size than asked for.",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    for (const limit of limits) {
      const answer = await probe.get("listServers", { query: { limit } });
      claim.that(isRefusal(answer), `limit=${limit} is not refused`, "400 to 499", answer.status);
    }
  },
});
