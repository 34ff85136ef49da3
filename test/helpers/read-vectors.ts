import { readFileSync } from "node:fs";

/** The vectors of a topic, such as `version-order/precedence`; `spec:check` finds by this call who executes it. */
export function readVectors<Vector>(topic: string): readonly Vector[] {
  const file = new URL(`../../spec/vectors/${topic}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).vectors;
}
