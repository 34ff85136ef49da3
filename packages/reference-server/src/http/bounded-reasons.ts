import type { ProblemReason } from "@mcp-registry-kit/types";

/** Characters of JSON that the reasons of one problem may have together. */
const reasonsLimit = 4_194_304;
/** What stands in the place of reasons that are left out. */
export const andMore: ProblemReason = { message: "and more" };

/**
 * The reasons of a problem as far as they are of use to a client: each may hold the whole body. The
 * first is there whatever its size.
 */
export function boundedReasons(reasons: readonly ProblemReason[]): readonly ProblemReason[] {
  let size = 0;
  const beyond = reasons.findIndex((reason, index) => {
    size += JSON.stringify(reason).length;
    return index > 0 && size > reasonsLimit;
  });
  return beyond < 0 ? reasons : [...reasons.slice(0, beyond), andMore];
}
