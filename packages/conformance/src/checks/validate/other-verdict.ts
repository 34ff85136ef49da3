import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";

/** What a body is answered below the other prefix, with a query that means nothing. */
export async function otherVerdict(context: CheckContext, body: string): Promise<Answer> {
  const probe = remember(context);
  return await probe.send({
    method: "POST",
    target: `${probe.prefix === "/v0" ? "/v0.1" : "/v0"}/validate?valid=true`,
    headers: { "content-type": "application/json" },
    body,
  });
}
