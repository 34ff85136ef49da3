import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";

export const answersJson: Check = defineCheck({
  id: "list.answers-json",
  title: "listing servers answers 200 with a JSON object",
  requirements: ["REQ-LIST-001", "REQ-SYNC-012"],
  level: "MUST",
  layer: "generic",
  breaks: "Every client: nothing can be listed.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const page = await remember(context).get("listServers");

    claim.status(page, 200);
    claim.that(
      isObject(page.json),
      "the body is no JSON object",
      "a JSON object",
      page.text.slice(0, 80),
    );
  },
});
