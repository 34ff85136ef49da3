import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type ExchangeName, exchangePath } from "./exchange-path.js";

const notOffered = [404, 405, 501];

/**
 * What a token exchange answers to a body; undefined where the registry does not offer it. No body of the
 * checks proves anything, so that no token for a name of anyone's comes of it.
 *
 * @param body sent as JSON where it is no text
 */
export async function postExchange(
  context: Pick<CheckContext, "probe" | "survey">,
  name: ExchangeName,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer | undefined> {
  const probe = remember(context);
  const answer = await probe.send({
    method: "POST",
    target: `${probe.prefix}${exchangePath(name)}`,
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return notOffered.includes(answer.status) ? undefined : answer;
}

/**
 * What each of some exchanges answers to a body of its own, those left out that the registry does not offer.
 *
 * @throws {Inconclusive} not applicable, where it offers none of them.
 */
export async function postExchanges(
  context: CheckContext,
  bodies: readonly (readonly [ExchangeName, unknown])[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [name, body] of bodies) {
    const answer = await postExchange(context, name, body);
    if (answer !== undefined) answers.push(answer);
  }
  if (answers.length === 0) return context.claim.notApplicable("no such token exchange is offered");
  return answers;
}
