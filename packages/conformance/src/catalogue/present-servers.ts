import type { CatalogueKind } from "@mcp-registry-kit/types";
import type { CheckContext } from "../engine/check.js";
import { Inconclusive } from "../engine/outcome.js";
import { remember } from "../engine/remember.js";
import { isObject } from "../engine/rows.js";
import type { KnownServer } from "./known-server.js";
import { knownServers } from "./known-servers.js";

type Asking = Pick<CheckContext, "probe" | "survey">;

/**
 * The servers of the known catalogue that the registry holds in any form. That others are missing altogether
 * is the finding of one check, and no reason to fail the others.
 *
 * @param kind only those that show this kind of fault
 */
export async function presentServers(
  context: Asking,
  ...kinds: readonly CatalogueKind[]
): Promise<readonly KnownServer[]> {
  const present: KnownServer[] = [];
  for (const server of knownServers())
    if (
      (kinds.length === 0 || server.kinds.some((kind) => kinds.includes(kind))) &&
      (await isPresent(context, server))
    )
      present.push(server);
  return present;
}

/** Listed, or else among what a registry holds but hides. */
async function isPresent({ probe, survey }: Asking, { name }: KnownServer): Promise<boolean> {
  if (survey.versionsOf(name).length > 0) return true;
  try {
    const { status, json } = await remember({ probe, survey }).get("listServerVersions", {
      path: { serverName: name },
      query: { include_deleted: "true" },
    });
    const rows = status === 200 && isObject(json) ? json["servers"] : undefined;
    return Array.isArray(rows) && rows.length > 0;
  } catch (error) {
    if (error instanceof Inconclusive && error.outcome === "blocked") return false; // No whole answer came.
    throw error;
  }
}
