import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import type { ExchangeName } from "./exchange-path.js";
import { postExchange } from "./post-exchange.js";
import type { Proof } from "./proofs.js";
import { reasonOf } from "./reason-of.js";

/** What an exchange of a domain's signature is expected to refuse, and why. */
interface Refused {
  readonly what: string;
  readonly proof: Proof;
  /** How the reason begins. */
  readonly reason: string;
  /** A proof with more faults, after this one, that another check sends: refused alike, it is enough. */
  readonly within?: readonly [ExchangeName, Proof];
}

/**
 * Claims that proofs are refused with 401 and the reason. They go to the exchange by DNS, or where there is
 * none to the one by HTTP.
 *
 * @throws {Inconclusive} not applicable, where there is neither.
 */
export async function refusesProofs(
  context: CheckContext,
  refused: readonly Refused[],
): Promise<void> {
  const { claim } = context;
  for (const { what, proof, reason, within } of refused) {
    if (within !== undefined) {
      const shared = await postExchange(context, ...within);
      if (shared?.status === 401 && reasonOf(shared).startsWith(reason)) continue;
    }
    const answer = await postProof(context, proof);
    claim.status(answer, 401);
    claim.that(
      reasonOf(answer).startsWith(reason),
      `${what} is refused for another reason`,
      reason,
      reasonOf(answer),
    );
  }
}

/**
 * What a proof is answered by DNS, or where that is not offered by HTTP.
 *
 * @throws {Inconclusive} not applicable, where neither is offered.
 */
export async function postProof(
  context: CheckContext,
  proof: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return (
    (await postExchange(context, "dns", proof, headers)) ??
    (await postExchange(context, "http", proof, headers)) ??
    context.claim.notApplicable("the registry takes no proofs of domains")
  );
}
