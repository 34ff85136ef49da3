import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";

/** What requests are answered that the official registry refuses: 404, 422 and 400. */
export async function knownErrors(
  context: Pick<CheckContext, "probe" | "survey">,
): Promise<readonly Answer[]> {
  const probe = remember(context);
  const { serverName } = invented;
  const answers = [
    await probe.get("listServerVersions", { path: { serverName } }),
    await probe.get("getServerVersion", { path: { serverName, version: "latest" } }),
    await probe.get("listServers", { query: { limit: "-1" } }),
    await probe.get("listServers", { query: { limit: "ten" } }),
    await probe.get("listServers", { query: { updated_since: "yesterday" } }),
  ];
  return answers.filter(({ status }) => status >= 400);
}
