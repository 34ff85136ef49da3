import type { CheckContext } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { nobodysDomain } from "./proofs.js";
import { reasonOf } from "./reason-of.js";
import { postProof } from "./refuses-proof.js";

/**
 * What a proof of nobody's domain is answered that is in time, by the registry's clock if need be.
 *
 * @throws {Inconclusive} not applicable, where no proofs are taken; not tested, where the clocks disagree.
 */
export async function timelyProof(context: CheckContext, signature: string): Promise<Answer> {
  const prove = (time: number): Promise<Answer> =>
    postProof(context, {
      domain: nobodysDomain,
      timestamp: new Date(time).toISOString(),
      signed_timestamp: signature,
    });
  const first = await prove(Date.now());
  if (!isOutside(first)) return first;
  // The registry's clock need not be ours; it tells its own in `Date`.
  const told = Date.parse(first.headers["date"] ?? "");
  const again = Number.isNaN(told) ? first : await prove(told);
  return isOutside(again)
    ? context.claim.notTested("the clocks differ by more than the registry bears")
    : again;
}

function isOutside(answer: Answer): boolean {
  return reasonOf(answer).startsWith("timestamp outside");
}
