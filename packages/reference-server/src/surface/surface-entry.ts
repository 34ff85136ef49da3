import type { Answer } from "../call.js";
import type { Target } from "../http/target.js";

/** What is answered at a fixed path beside the operations. */
export interface SurfaceEntry {
  /** Whether every method is answered, or GET (and so HEAD) alone. */
  readonly anyMethod: boolean;
  /** @param name what stands behind the last slash of the path, decoded. */
  answer(query: string | undefined, name: string): Promise<Answer>;
}

/** What is no operation, by decoded path; `*` for its last segment stands for any that is not empty. */
export type SurfaceTable = ReadonlyMap<string, SurfaceEntry>;

/** What a method and a target lead to beside the operations; undefined where nothing does. */
export function findEntry(
  table: SurfaceTable,
  method: string,
  target: Target,
): SurfaceEntry | undefined {
  const { decodedPath } = target;
  const entry = table.get(decodedPath) ?? table.get(decodedPath.replace(/[^/]+$/, "*"));
  return entry !== undefined && (entry.anyMethod || method === "GET") ? entry : undefined;
}
