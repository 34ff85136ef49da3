import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { extensionPaths } from "./extension-paths.js";

const mostPaths = 3;

export const extensionsAnswer: Check = defineCheck({
  id: "surface.extensions-answer",
  title: "a described extension answers JSON, or says how to get in",
  requirements: ["REQ-SYNC-015", "REQ-SYNC-016"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients of an extension need to know more than its description.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    // What has members to fill in cannot be asked for by a stranger.
    const described = await extensionPaths(context);
    if (described.length === 0) return claim.notApplicable("the registry describes no extensions");
    const paths = described.filter((path) => !path.includes("{"));
    if (paths.length === 0)
      return claim.notTested("every described extension has members to fill in");
    for (const path of paths.slice(0, mostPaths)) {
      const { status, json, headers, exchange } = await probe.send({
        target: `${probe.prefix}${path}`,
      });
      if (status === 401)
        claim.that(
          headers["www-authenticate"] !== undefined,
          `${exchange.url} refuses without saying how to get in`,
          "`WWW-Authenticate`",
          undefined,
        );
      else if (status === 200)
        claim.that(json !== undefined, `${exchange.url} is no JSON`, "JSON", exchange.body);
    }
  },
});
