import type { Answer } from "../../engine/probe.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { rowsIn } from "./rows-in.js";

/** Status of an answer and which versions it shows, as one text to compare. */
export function shown(answer: Answer): string {
  const single = rowOf(answer.json);
  const rows = single === undefined ? rowsIn(answer) : [single];
  return [String(answer.status), ...rows.map(rowKey)].join(" ");
}
