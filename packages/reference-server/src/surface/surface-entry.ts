import type { Answer } from "../call.js";
import type { Target } from "../http/target.js";

/** What is answered at a fixed path beside the operations. */
export interface SurfaceEntry {
  /** Whether every method is answered, or GET (and so HEAD) alone. */
  readonly anyMethod: boolean;
  answer(query: string | undefined): Promise<Answer>;
}

/** What is no operation, by decoded path. */
export type SurfaceTable = ReadonlyMap<string, SurfaceEntry>;

/** What a method and a target lead to beside the operations; undefined where nothing does. */
export function findEntry(
  table: SurfaceTable,
  method: string,
  target: Target,
): SurfaceEntry | undefined {
  const entry = table.get(target.decodedPath);
  return entry !== undefined && (entry.anyMethod || method === "GET") ? entry : undefined;
}
