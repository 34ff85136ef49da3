import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";
import { sampleNames } from "../versions/sample-names.js";

export const readsNeedNoCredentials: Check = defineCheck({
  id: "surface.reads-need-no-credentials",
  title: "reads are open, or a 401 says how to get in",
  requirements: ["REQ-SURFACE-013", "REQ-SURFACE-014"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients ask nobody for credentials where they are not told that some are wanted.",
  needs: { listing: false },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const { serverName, version } = invented;
    const [name = serverName] = sampleNames(survey, 1);
    const listing = await probe.get("listServers", { query: { limit: "1" } });
    const answers = [
      listing,
      await probe.get("listServerVersions", { path: { serverName: name } }),
      await probe.get("getServerVersion", { path: { serverName: name, version: "latest" } }),
      await probe.get("getServerVersion", { path: { serverName: name, version } }),
    ];

    if (asksForCredentials(listing))
      for (const { status, headers, exchange } of answers)
        claim.that(
          status === 401 && headers["www-authenticate"] !== undefined,
          `${exchange.url} refuses without saying how to get in`,
          "401 with `WWW-Authenticate`",
          status,
        );
    else
      claim.none(
        "reads ask for credentials beside an open listing",
        answers.filter(asksForCredentials).map(({ status, exchange }) => [exchange.url, status]),
      );
  },
});

function asksForCredentials({ status }: Answer): boolean {
  return status === 401 || status === 403;
}
