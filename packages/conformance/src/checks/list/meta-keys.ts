import type { CheckContext } from "../../engine/check.js";
import { isObject, officialKey } from "../../engine/rows.js";

/** Keys that are no registry's own: the protocol's, and the publisher's where a copy keeps it beside. */
const reserved = new Set([officialKey, "io.modelcontextprotocol.registry/publisher-provided"]);

/**
 * The keys that the registry has added to the `_meta` of its rows.
 *
 * @throws {Inconclusive} not applicable, where no row carries `_meta`.
 */
export function addedMetaKeys({ probe, claim, survey }: CheckContext): readonly string[] {
  const metas = survey.walk(probe).rows.flatMap(({ item }) => {
    const meta = item["_meta"];
    return isObject(meta) ? [meta] : [];
  });
  if (metas.length === 0) return claim.notApplicable("no row carries `_meta`");
  const keys = new Set(metas.flatMap((meta) => Object.keys(meta)));
  return [...keys].filter((key) => !reserved.has(key));
}
