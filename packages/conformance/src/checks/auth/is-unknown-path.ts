import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { lostRequests, textOf } from "../not-found/lost-requests.js";

/** Claims that an exchange is answered as a path is that leads nowhere. */
export async function isUnknownPath(context: CheckContext, answer: Answer): Promise<void> {
  const [lost] = (await lostRequests(context)).lost;
  context.claim.equal("the text", textOf(answer), lost && textOf(lost));
}
