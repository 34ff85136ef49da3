import type { Probe } from "../../engine/probe.js";
import { type Walk, walkList } from "../../engine/walk.js";

const mostPages = 3;

/** The first three hundred rows of the listing of latest versions. */
export function walkLatest(probe: Probe): Promise<Walk> {
  return walkList(probe, { version: "latest", limit: "100" }, mostPages);
}
