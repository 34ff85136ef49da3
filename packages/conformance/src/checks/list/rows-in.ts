import type { Answer } from "../../engine/probe.js";
import { type Row, rowOf } from "../../engine/rows.js";
import { itemsOf } from "./items-of.js";

/** The rows that an answer shows, read as leniently as can be: none where it is no listing. */
export function rowsIn(answer: Answer): readonly Row[] {
  return itemsOf(answer).flatMap((item) => rowOf(item) ?? []);
}
