import { LimitReached } from "../engine/limit-reached.js";
import type { Probe } from "../engine/probe.js";
import type { Survey } from "../engine/survey.js";
import { TargetError } from "../engine/target-error.js";
import type { KnownServer } from "./known-server.js";
import { knownServers } from "./known-servers.js";
import { presentServers } from "./present-servers.js";

/**
 * Makes sure that the known catalogue was loaded, before anything is said of what became of it.
 *
 * @throws {TargetError} where half of its names or more are not there: that is no loss, it was not loaded.
 */
export async function requireCatalogue(
  baseUrl: string,
  asking: { readonly probe: Probe; readonly survey: Survey },
): Promise<void> {
  if (asking.survey.problem !== undefined) return;
  const all = knownServers().length;
  let present: readonly KnownServer[];
  try {
    present = await presentServers(asking);
  } catch (error) {
    if (error instanceof LimitReached) return; // What the limits leave unasked is not tested.
    throw error;
  }
  if (2 * present.length <= all)
    throw new TargetError(
      `${baseUrl} does not hold the known catalogue: ${present.length} of its ${all} names are there. Load what \`mcp-registry-conformance catalogue --out DIR\` writes, or judge without the catalogue`,
    );
}
