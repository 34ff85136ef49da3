import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { invented } from "./invented.js";

/** What an unknown path and a wrong method are answered, and beside them an unknown server. */
export async function lostRequests(
  context: Pick<CheckContext, "probe" | "survey">,
): Promise<{ readonly lost: readonly Answer[]; readonly unknown: Answer }> {
  const probe = remember(context);
  const { serverName } = invented;
  return {
    lost: [
      await probe.send({ target: `${probe.prefix}/conformance-probe/no-such-operation` }),
      await probe.send({ method: "POST", target: `${probe.prefix}/servers` }),
    ],
    unknown: await probe.get("listServerVersions", { path: { serverName } }),
  };
}

/** The text for people of an error, in either form; undefined where there is none. */
export function textOf({ json }: Answer): unknown {
  return isObject(json) ? (json["detail"] ?? json["error"]) : undefined;
}
