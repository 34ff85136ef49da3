import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";

const origin = "https://conformance.example";

/** What a page of another origin is answered: a listing, and an error. */
export async function askFromPage(
  context: Pick<CheckContext, "probe" | "survey">,
): Promise<readonly Answer[]> {
  const probe = remember(context);
  const headers = { origin };
  return [
    await probe.get("listServers", { query: { limit: "1" }, headers }),
    await probe.get("listServerVersions", { path: { serverName: invented.serverName }, headers }),
  ];
}

/** What a browser is answered that asks before a page publishes, on a path that need not be there. */
export function askBefore(context: Pick<CheckContext, "probe" | "survey">): Promise<Answer> {
  const probe = remember(context);
  return probe.send({
    method: "OPTIONS",
    target: `${probe.prefix}/conformance-probe/preflight`,
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,x-conformance",
    },
  });
}
