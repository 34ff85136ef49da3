import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";

export const deviceLogin: Check = defineCheck({
  id: "client.device-login",
  title: "the client id for a login with GitHub is not empty",
  requirements: ["REQ-CLIENT-030"],
  level: "MUST",
  layer: "client",
  breaks: "The publisher command line cannot sign in with GitHub's device flow.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const answer = await remember(context).get("health");
    const body = isObject(answer.json) ? answer.json : {};
    if (!("github_client_id" in body))
      return claim.notApplicable("`health` names no client for a login with GitHub");
    claim.status(answer, 200);
    claim.that(
      String(body["github_client_id"]).trim() !== "",
      "`github_client_id` is empty",
      "the id of a client",
      body["github_client_id"],
    );
  },
});
