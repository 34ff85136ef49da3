import { whyNotJudged } from "../../engine/capabilities.js";
import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";

const notOffered = [404, 405, 501];

/** How a body is sent that is to be validated. */
interface Sending {
  /** Media type of the body; empty for none. Default `application/json`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What a body is answered that is sent to be validated.
 *
 * @throws {Inconclusive} not applicable, where the registry validates nothing.
 */
export async function postValidate(
  context: CheckContext,
  body: string | Uint8Array,
  { type = "application/json", headers = {} }: Sending = {},
): Promise<Answer> {
  const undeclared = whyNotJudged("validate", context.capabilities);
  if (undeclared !== undefined) return context.claim.notApplicable(undeclared);
  const probe = remember(context);
  const answer = await probe.send({
    method: "POST",
    target: `${probe.prefix}/validate`,
    headers: { ...(type !== "" && { "content-type": type }), ...headers },
    body,
  });
  const isOwed = context.capabilities.some(({ name, declared }) => name === "validate" && declared);
  if (notOffered.includes(answer.status) && !isOwed)
    return context.claim.notApplicable("the registry validates no documents");
  return answer;
}
