import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { lostRequests, textOf } from "../not-found/lost-requests.js";

/** Claims that an exchange is answered as a path is that leads nowhere. */
export async function isUnknownPath(context: CheckContext, answer: Answer): Promise<void> {
  const [lost] = (await lostRequests(context)).lost;
  // How an unknown path is answered is the claim of other checks.
  const text = lost?.status === 404 ? textOf(lost) : undefined;
  if (text !== undefined) context.claim.equal("the text", textOf(answer), text);
}
