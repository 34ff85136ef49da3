import type { CheckContext } from "../../engine/check.js";
import { locationsOf } from "../errors/locations-of.js";
import { plain } from "./documents.js";
import { postValidate } from "./post-validate.js";
import { type Fault, faultyTogether } from "./structural-members.js";

/**
 * Claims that each of some faults is refused with 422. All such checks first look at documents that have the
 * faults of all of them, where every fault is named at its place; a fault that is not is sent alone.
 *
 * @param isPlaced whether the refusal has to name the place
 */
export async function refuses(
  context: CheckContext,
  faults: readonly Fault[],
  { isPlaced }: { readonly isPlaced: boolean },
): Promise<void> {
  const { claim } = context;
  for (const { among, members, place } of faults) {
    const together = await postValidate(context, JSON.stringify(faultyTogether(among)));
    if (together.status === 422 && locationsOf(together).includes(place)) continue;
    const alone = await postValidate(context, JSON.stringify({ ...plain, ...members }));
    claim.that(
      alone.status === 422,
      `a document with a fault at ${place} answered ${alone.status}`,
      422,
      alone.status,
    );
    if (isPlaced)
      claim.that(
        locationsOf(alone).includes(place),
        "the fault is not named at its place",
        place,
        locationsOf(alone),
      );
  }
}
