import { knownCatalogue } from "@mcp-registry-kit/types/known-catalogue";
import { presentServers } from "../../catalogue/present-servers.js";
import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { listedRows } from "./listed-rows.js";

/** A search of the catalogue: which of its names are owed, and which are found. */
export interface KnownSearch {
  readonly text: string;
  /** Those that the registry holds. */
  readonly owed: readonly string[];
  /** Names of the catalogue only: what a registry holds besides may match as well. */
  readonly found: readonly string[];
}

/**
 * Makes the searches that the catalogue knows the answers of.
 *
 * @param asking what asks; by default one that sends no request twice in a run
 */
export async function knownSearches(
  context: CheckContext,
  asking?: Probe,
): Promise<readonly KnownSearch[]> {
  const present = new Set((await presentServers(context)).map(({ name }) => name));
  const searches: KnownSearch[] = [];
  for (const { text, finds } of knownCatalogue.searches) {
    const names = new Set(
      (await listedRows(context, { search: text }, asking)).map(({ name }) => name),
    );
    searches.push({
      text,
      owed: finds.filter((name) => context.survey.versionsOf(name).length > 0),
      found: [...names].filter((name) => present.has(name)),
    });
  }
  return searches;
}
