import type { RequirementId } from "@mcp-registry-kit/types/requirements";
import type { Effect } from "../modes/effect.js";
import type { Random } from "../modes/random.js";

/** A choice that the specification leaves to a registry, made otherwise than the official one makes it. */
export interface Choice {
  /** What the registry does, as the end of a sentence that begins with the name. */
  readonly does: string;
  /** What allows it: ids of requirements, or what an RFC says. */
  readonly allowedBy: readonly (RequirementId | `RFC ${string}`)[];
  /** Ids of requirements of the official registry that it does not keep. */
  readonly departsFrom: readonly RequirementId[];
  /** Whether chance leaves it alone, since it takes away what tests fill a registry with. */
  readonly onlyByName?: true;
  /** Makes the choice, in the form that chance gives it. */
  start(random: Random): Effect;
}
